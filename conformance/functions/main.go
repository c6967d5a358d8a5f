// Prints a line for each function of the packages on stdin (`import path<TAB>folder`): the last two parts of the
// package's path, the file, the function's name, and a hash of its source without comments.
package main

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"fmt"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// version is the part of an import path that names a module's major version.
var version = regexp.MustCompile(`(\.\w+/.*)/v[2-9]$`)

func name(f *ast.FuncDecl) string {
	if f.Recv == nil || len(f.Recv.List) == 0 {
		return f.Name.Name
	}
	receiver := f.Recv.List[0].Type
	if star, ok := receiver.(*ast.StarExpr); ok {
		receiver = star.X
	}
	if generic, ok := receiver.(*ast.IndexExpr); ok {
		receiver = generic.X
	}
	if id, ok := receiver.(*ast.Ident); ok {
		return id.Name + "." + f.Name.Name
	}
	return f.Name.Name
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		path, folder, ok := strings.Cut(in.Text(), "\t")
		if !ok {
			continue
		}
		parts := strings.Split(version.ReplaceAllString(path, "$1"), "/")
		short := strings.Join(parts[max(0, len(parts)-2):], "/")
		files, err := filepath.Glob(filepath.Join(folder, "*.go"))
		if err != nil {
			log.Fatal(err)
		}
		for _, file := range files {
			base := filepath.Base(file)
			if strings.HasSuffix(base, "_test.go") || strings.HasSuffix(base, ".pb.go") || strings.HasSuffix(base, "deepcopy.go") {
				continue
			}
			set := token.NewFileSet()
			parsed, err := parser.ParseFile(set, file, nil, parser.SkipObjectResolution)
			if err != nil {
				log.Fatal(err)
			}
			for _, d := range parsed.Decls {
				f, ok := d.(*ast.FuncDecl)
				if !ok {
					continue
				}
				var source bytes.Buffer
				if err := printer.Fprint(&source, token.NewFileSet(), f); err != nil {
					log.Fatal(err)
				}
				fmt.Printf("%s\t%s\t%s\t%x\n", short, base, name(f), sha256.Sum256(source.Bytes()))
			}
		}
	}
}
