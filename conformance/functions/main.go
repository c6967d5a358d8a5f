// Prints what the server's functions of interest are made of: a line for each function, constant, variable and
// feature gate that they use, near or far. On stdin: `package<TAB>import path<TAB>folder` for each package that may be
// looked into (`alone` instead of `package`: only from within itself), `root<TAB>package<TAB>name`, and
// `version<TAB>Kubernetes<TAB>1.37`.
//
// A line of the answer: the last two parts of the package's path, the name, what it is (a short value as it stands in the
// source, else a hash of the source without comments), and the root that it was reached from, as `package name`.
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
	"slices"
	"strconv"
	"strings"
)

// major is the part of an import path that names a module's major version.
var major = regexp.MustCompile(`(\.\w+/.*)/v[2-9]$`)

// declaration is one function, method, constant or variable.
type declaration struct {
	pkg   *pkg
	file  *file
	name  string
	value string // what is recorded of it
	node  ast.Node
	from  *declaration // the root that it was reached from first
	gate  bool         // a constant that names a feature gate
}

type file struct {
	imports map[string]*pkg // by the name that the file calls it
	sorted  []*pkg
}

type pkg struct {
	path, short string
	name        string // as a file calls it that gives it no other name
	alone       bool   // only what it uses of itself is looked at
	top         map[string]*declaration
	methods     map[string][]*declaration
	gates       map[string]string // `package name` of a feature gate's constant -> what it is by default
}

var packages = map[string]*pkg{}

func short(path string) string {
	parts := strings.Split(major.ReplaceAllString(path, "$1"), "/")
	return strings.Join(parts[max(0, len(parts)-2):], "/")
}

func source(node ast.Node) string {
	var b bytes.Buffer
	if err := printer.Fprint(&b, token.NewFileSet(), node); err != nil {
		log.Fatal(err)
	}
	return b.String()
}

func hash(text string) string { return fmt.Sprintf("%x", sha256.Sum256([]byte(text)))[:16] }

// brief is a value in few words, or a hash.
func brief(node ast.Node) string {
	if text := source(node); len(text) <= 60 && !strings.ContainsAny(text, "\t\n") {
		return text
	}
	return hash(source(node))
}

func receiver(f *ast.FuncDecl) string {
	if f.Recv == nil || len(f.Recv.List) == 0 {
		return ""
	}
	e := f.Recv.List[0].Type
	if star, ok := e.(*ast.StarExpr); ok {
		e = star.X
	}
	switch generic := e.(type) {
	case *ast.IndexExpr:
		e = generic.X
	case *ast.IndexListExpr:
		e = generic.X
	}
	if id, ok := e.(*ast.Ident); ok {
		return id.Name
	}
	return ""
}

func skipped(base string) bool {
	return strings.HasSuffix(base, "_test.go") || strings.HasSuffix(base, ".pb.go") ||
		strings.HasSuffix(base, "deepcopy.go") || strings.HasSuffix(base, "conversion.go")
}

// sources are the files of a package.
func sources(folder string) []string {
	names, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		log.Fatal(err)
	}
	return slices.DeleteFunc(names, func(name string) bool { return skipped(filepath.Base(name)) })
}

// clause is the name in a package's files, which need not be the last part of its path: inf of gopkg.in/inf.v0.
func clause(folder string) string {
	for _, name := range sources(folder) {
		parsed, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.PackageClauseOnly)
		if err == nil && parsed.Name.Name != "main" {
			return parsed.Name.Name
		}
	}
	return ""
}

func (p *pkg) load(folder string) {
	for _, name := range sources(folder) {
		parsed, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			log.Fatal(err)
		}
		f := &file{imports: map[string]*pkg{}}
		for _, i := range parsed.Imports {
			path, _ := strconv.Unquote(i.Path.Value)
			other := packages[path]
			if other == nil {
				continue
			}
			alias := other.name
			if i.Name != nil {
				alias = i.Name.Name
			}
			f.imports[alias] = other
			f.sorted = append(f.sorted, other)
		}
		for _, d := range parsed.Decls {
			p.declare(f, d)
		}
	}
}

func (p *pkg) declare(f *file, d ast.Decl) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		x := &declaration{pkg: p, file: f, name: d.Name.Name, value: hash(source(d)), node: d}
		if on := receiver(d); on != "" {
			x.name = on + "." + d.Name.Name
			p.methods[d.Name.Name] = append(p.methods[d.Name.Name], x)
		}
		if x.name == "init" || d.Name.Name == "_" {
			return
		}
		p.top[x.name] = x
	case *ast.GenDecl:
		if d.Tok != token.CONST && d.Tok != token.VAR {
			return
		}
		for n, s := range d.Specs {
			s := s.(*ast.ValueSpec)
			for i, name := range s.Names {
				if name.Name == "_" {
					continue
				}
				x := &declaration{pkg: p, file: f, name: name.Name, node: s}
				switch {
				case i < len(s.Values):
					x.value = brief(s.Values[i])
					x.gate = s.Type != nil && source(s.Type) == "featuregate.Feature"
					p.gatesOf(f, s.Values[i])
				case d.Tok == token.CONST:
					// It counts on from the one above it.
					x.value = fmt.Sprintf("#%d of %s", n, hash(source(d)))
				default:
					x.value = brief(s)
				}
				p.top[name.Name] = x
			}
		}
	}
}

// minor is the version whose feature gates are asked for: 37 of 1.37.
var minor int

// gatesOf reads the table of feature gates: of each the stage that this version is in.
func (p *pkg) gatesOf(f *file, value ast.Expr) {
	table, ok := value.(*ast.CompositeLit)
	if !ok {
		return
	}
	of, ok := table.Type.(*ast.MapType)
	if !ok || source(of.Value) != "featuregate.VersionedSpecs" {
		return
	}
	for _, e := range table.Elts {
		entry := e.(*ast.KeyValueExpr)
		key := p.path + " " + source(entry.Key)
		if s, ok := entry.Key.(*ast.SelectorExpr); ok {
			if other := f.imports[s.X.(*ast.Ident).Name]; other != nil {
				key = other.path + " " + s.Sel.Name
			}
		}
		for _, s := range entry.Value.(*ast.CompositeLit).Elts {
			if text, ok := stage(s.(*ast.CompositeLit)); ok {
				p.gates[key] = text
			}
		}
	}
}

// stage says what a gate is in one of its stages, and whether this version has come to it: to one with a
// MinCompatibilityVersion only when it need not be compatible with the version before.
func stage(of *ast.CompositeLit) (string, bool) {
	said := map[string]string{}
	for _, e := range of.Elts {
		entry := e.(*ast.KeyValueExpr)
		text := strings.TrimPrefix(source(entry.Value), "featuregate.")
		said[source(entry.Key)] = strings.TrimSuffix(strings.TrimPrefix(text, `version.MustParse("`), `")`)
	}
	for key, late := range map[string]int{"Version": 0, "MinCompatibilityVersion": 1} {
		if at, err := strconv.Atoi(strings.TrimPrefix(said[key], "1.")); err == nil && at+late > minor {
			return "", false
		}
	}
	words := []string{said["Default"], said["PreRelease"]}
	if said["LockToDefault"] == "true" {
		words = append(words, "locked")
	}
	return strings.Join(append(words, "since", said["Version"]), " "), true
}

// uses calls found with each declaration that a declaration may use. Names are enough: what is shadowed is found too many.
func (d *declaration) uses(found func(*declaration)) {
	var visit func(ast.Node) bool
	visit = func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			if id, ok := n.X.(*ast.Ident); ok {
				if other := d.file.imports[id.Name]; other != nil {
					if x := other.top[n.Sel.Name]; x != nil {
						found(x)
					}
					return false
				}
			}
			for _, p := range append([]*pkg{d.pkg}, d.file.sorted...) {
				for _, m := range p.methods[n.Sel.Name] {
					found(m)
				}
			}
			ast.Inspect(n.X, visit)
			return false
		case *ast.Ident:
			if x := d.pkg.top[n.Name]; x != nil {
				found(x)
			}
		}
		return true
	}
	ast.Inspect(d.node, visit)
}

func main() {
	type root struct{ pkg, name string }
	var roots []root
	folders := map[string]string{}
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		parts := strings.Split(in.Text(), "\t")
		if len(parts) != 3 {
			log.Fatalf("not a line of three parts: %q", in.Text())
		}
		switch parts[0] {
		case "root":
			roots = append(roots, root{parts[1], parts[2]})
			continue
		case "version":
			minor, _ = strconv.Atoi(strings.Split(parts[2], ".")[1])
			continue
		}
		packages[parts[1]] = &pkg{
			path: parts[1], short: short(parts[1]), name: clause(parts[2]), alone: parts[0] == "alone",
			top: map[string]*declaration{}, methods: map[string][]*declaration{}, gates: map[string]string{},
		}
		folders[parts[1]] = parts[2]
	}
	paths := make([]string, 0, len(folders))
	for path := range folders {
		paths = append(paths, path)
	}
	slices.Sort(paths)
	for _, path := range paths {
		packages[path].load(folders[path])
	}

	var queue []*declaration
	reach := func(x, from *declaration) {
		if x.from == nil {
			x.from = from
			queue = append(queue, x)
		}
	}
	// A root may leave its receiver out.
	for _, r := range roots {
		for _, path := range paths {
			if p := packages[path]; p.short == r.pkg {
				if x := p.top[r.name]; x != nil {
					reach(x, x)
				} else {
					for _, x := range p.methods[r.name] {
						reach(x, x)
					}
				}
			}
		}
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	line := func(x *declaration, name, value string) {
		fmt.Fprintf(out, "%s\t%s\t%s\t%s %s\n", x.pkg.short, name, value, x.from.pkg.short, x.from.name)
	}
	for at := 0; at < len(queue); at++ {
		x := queue[at]
		line(x, x.name, x.value)
		if x.gate {
			for _, path := range paths {
				if value, ok := packages[path].gates[x.pkg.path+" "+x.name]; ok {
					line(x, "gate "+x.name, value)
				}
			}
		}
		x.uses(func(y *declaration) {
			if y.pkg == x.pkg || !y.pkg.alone && !x.pkg.alone {
				reach(y, x.from)
			}
		})
	}
}
