// Takes the facts of the batch/v1 API out of the Go sources and the OpenAPI document of one Kubernetes
// version, and writes them as YAML, a file per API group. Run by `npm run extract`; needs Go.
//
//	go run extract.go -oracle ../conformance/oracle -out api
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"sort"
	"strconv"
	"strings"
)

var roots = []string{"Job", "JobList", "CronJob", "CronJobList"}

// pkg is one Go package of API types.
type pkg struct {
	path, group, dir string
	structs          map[string]*ast.StructType
	named            map[string]string   // named type -> its underlying basic type
	constants        map[string][]string // named string type -> values, in source order
	enum             map[string]bool     // marked +enum
	imports          map[string]string   // alias -> import path
}

// packages are those that were asked for, by their paths.
var packages = map[string]*pkg{}

// oracle is the folder of the Go module whose version of Kubernetes is meant.
var oracle string

// packageOf loads the package of a path when it is first asked for: which a Job's types come from is another at times.
func packageOf(path string) *pkg {
	if p, ok := packages[path]; ok {
		return p
	}
	parts := strings.Split(path, "/")
	if len(parts) < 4 || parts[1] != "api" && parts[1] != "apimachinery" {
		log.Fatalf("%s is no package of API types", path)
	}
	module := strings.Join(parts[:2], "/")
	p := &pkg{
		path: path, group: strings.Join(parts[len(parts)-2:], "/"),
		dir: filepath.Join(moduleDir(module), strings.TrimPrefix(path, module)),
	}
	packages[path] = p
	p.load()
	return p
}

// leaves are the types that JSON holds as something other than their Go struct.
var leaves = map[string]string{
	"k8s.io/apimachinery/pkg/apis/meta/v1.Time":       "Time",
	"k8s.io/apimachinery/pkg/apis/meta/v1.FieldsV1":   "FieldsV1",
	"k8s.io/apimachinery/pkg/api/resource.Quantity":   "Quantity",
	"k8s.io/apimachinery/pkg/util/intstr.IntOrString": "IntOrString",
	"k8s.io/apimachinery/pkg/types.UID":               "string",
	"k8s.io/apimachinery/pkg/types.NodeName":          "string",
}

func moduleDir(module string) string { return moduleFact(module, "{{.Dir}}") }

func moduleVersion(module string) string {
	return strings.TrimPrefix(moduleFact(module, "{{.Version}}"), "v")
}

func moduleFact(module, format string) string {
	cmd := exec.Command("go", "list", "-m", "-f", format, module)
	cmd.Dir = oracle
	out, err := cmd.Output()
	if err != nil {
		log.Fatalf("go list -m %s: %v", module, err)
	}
	return strings.TrimSpace(string(out))
}

func (p *pkg) load() {
	p.structs, p.named, p.constants = map[string]*ast.StructType{}, map[string]string{}, map[string][]string{}
	p.enum, p.imports = map[string]bool{}, map[string]string{}
	files, err := filepath.Glob(filepath.Join(p.dir, "*.go"))
	if err != nil {
		log.Fatal(err)
	}
	for _, file := range files {
		base := filepath.Base(file)
		if strings.HasSuffix(base, "_test.go") || strings.HasPrefix(base, "zz_") || strings.HasSuffix(base, ".pb.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
		if err != nil {
			log.Fatal(err)
		}
		if strings.HasSuffix(base, "types.go") {
			for _, i := range f.Imports {
				path, _ := strconv.Unquote(i.Path.Value)
				name := path[strings.LastIndex(path, "/")+1:]
				if i.Name != nil {
					name = i.Name.Name
				}
				p.imports[name] = path
			}
		}
		for _, d := range f.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok {
				continue
			}
			last := ""
			for _, s := range g.Specs {
				switch s := s.(type) {
				case *ast.TypeSpec:
					doc := s.Doc
					if doc == nil {
						doc = g.Doc
					}
					switch t := s.Type.(type) {
					case *ast.StructType:
						p.structs[s.Name.Name] = t
					case *ast.Ident:
						p.named[s.Name.Name] = t.Name
						if doc != nil {
							for _, c := range doc.List {
								if strings.TrimSpace(strings.TrimPrefix(c.Text, "//")) == "+enum" {
									p.enum[s.Name.Name] = true
								}
							}
						}
					case *ast.MapType:
						p.named[s.Name.Name] = "map"
					}
				case *ast.ValueSpec:
					if g.Tok != token.CONST {
						continue
					}
					if id, ok := s.Type.(*ast.Ident); ok {
						last = id.Name
					} else if s.Type != nil {
						last = ""
					}
					for _, v := range s.Values {
						if lit, ok := v.(*ast.BasicLit); ok && lit.Kind == token.STRING && last != "" {
							text, _ := strconv.Unquote(lit.Value)
							p.constants[last] = append(p.constants[last], text)
						}
					}
				}
			}
		}
	}
}

type definition struct {
	Required   []string                   `json:"required"`
	Properties map[string]json.RawMessage `json:"properties"`
	Unions     []struct {
		Discriminator string            `json:"discriminator"`
		Fields        map[string]string `json:"fields-to-discriminateBy"`
	} `json:"x-kubernetes-unions"`
}

type property struct {
	Format        string   `json:"format"`
	ListType      string   `json:"x-kubernetes-list-type"`
	MapType       string   `json:"x-kubernetes-map-type"`
	ListMapKeys   []string `json:"x-kubernetes-list-map-keys"`
	PatchMergeKey string   `json:"x-kubernetes-patch-merge-key"`
	PatchStrategy string   `json:"x-kubernetes-patch-strategy"`
}

// field is what one JSON field of a type is.
type field struct {
	name, typ, goType, format, mapType, listType, mergeKey, patch string
	pointer, required                                             bool
	omit                                                          string // "", "empty" or "zero"
	listMapKeys                                                   []string
}

type typ struct {
	name   string
	pkg    *pkg
	fields []field
}

var (
	types = map[string]*typ{}
	enums = map[string]*pkg{}
	spec  map[string]definition
)

func definitionOf(p *pkg, name string) definition {
	var key string
	switch {
	case p.group == "meta/v1":
		key = "io.k8s.apimachinery.pkg.apis.meta.v1." + name
	default:
		key = "io.k8s.api." + strings.ReplaceAll(p.group, "/", ".") + "." + name
	}
	d, ok := spec[key]
	if !ok {
		log.Fatalf("%s is not in the OpenAPI document", key)
	}
	return d
}

// describe says the JSON type and the Go type of a field's type expression.
func describe(p *pkg, e ast.Expr) (jsonType, goType string, pointer bool) {
	switch e := e.(type) {
	case *ast.StarExpr:
		j, g, _ := describe(p, e.X)
		return j, g, true
	case *ast.ArrayType:
		if id, ok := e.Elt.(*ast.Ident); ok && id.Name == "byte" {
			return "bytes", "[]uint8", false
		}
		j, g, _ := describe(p, e.Elt)
		return "[]" + j, "[]" + g, false
	case *ast.MapType:
		j, g, _ := describe(p, e.Value)
		_, k, _ := describe(p, e.Key)
		return "{}" + j, "map[" + k + "]" + g, false
	case *ast.Ident:
		return ident(p, e.Name)
	case *ast.SelectorExpr:
		path := p.imports[e.X.(*ast.Ident).Name]
		full := path + "." + e.Sel.Name
		if leaf, ok := leaves[full]; ok {
			return leaf, path[strings.LastIndex(path, "/")+1:] + "." + e.Sel.Name, false
		}
		return ident(packageOf(path), e.Sel.Name)
	}
	log.Fatalf("unknown type expression %T", e)
	return "", "", false
}

func ident(p *pkg, name string) (string, string, bool) {
	switch name {
	case "string", "int32", "int64", "bool":
		return name, name, false
	}
	goName := p.path[strings.LastIndex(p.path, "/")+1:] + "." + name
	if leaf, ok := leaves[p.path+"."+name]; ok {
		return leaf, goName, false
	}
	if _, ok := p.structs[name]; ok {
		walk(p, name)
		return name, goName, false
	}
	if name == "ResourceList" {
		return "{}Quantity", goName, false
	}
	if basic, ok := p.named[name]; ok {
		if len(p.constants[name]) > 0 {
			enums[name] = p
		}
		return basic, goName, false
	}
	log.Fatalf("unknown type %s.%s", p.path, name)
	return "", "", false
}

func walk(p *pkg, name string) {
	if _, ok := types[name]; ok {
		return
	}
	t := &typ{name: name, pkg: p}
	types[name] = t
	t.fields = fieldsOf(p, name)
	d := definitionOf(p, name)
	if len(d.Properties) != len(t.fields) {
		log.Fatalf("%s: %d fields in Go, %d in the OpenAPI document", name, len(t.fields), len(d.Properties))
	}
	required := map[string]bool{}
	for _, r := range d.Required {
		required[r] = true
	}
	for i := range t.fields {
		f := &t.fields[i]
		raw, ok := d.Properties[f.name]
		if !ok {
			log.Fatalf("%s.%s is not in the OpenAPI document", name, f.name)
		}
		var x property
		if err := json.Unmarshal(raw, &x); err != nil {
			log.Fatal(err)
		}
		f.format, f.listType, f.mapType, f.listMapKeys = x.Format, x.ListType, x.MapType, x.ListMapKeys
		f.required = required[f.name]
		if x.PatchMergeKey != f.mergeKey || x.PatchStrategy != f.patch {
			log.Fatalf("%s.%s merges by %q %q in Go, by %q %q in the OpenAPI document", name, f.name, f.patch, f.mergeKey, x.PatchStrategy, x.PatchMergeKey)
		}
	}
}

func fieldsOf(p *pkg, name string) (fields []field) {
	for _, f := range p.structs[name].Fields.List {
		var tag reflect.StructTag
		if f.Tag != nil {
			text, _ := strconv.Unquote(f.Tag.Value)
			tag = reflect.StructTag(text)
		}
		parts := strings.Split(tag.Get("json"), ",")
		if parts[0] == "-" {
			continue
		}
		if len(f.Names) == 0 && parts[0] == "" {
			switch e := f.Type.(type) {
			case *ast.Ident:
				fields = append(fields, fieldsOf(p, e.Name)...)
			case *ast.SelectorExpr:
				fields = append(fields, fieldsOf(packageOf(p.imports[e.X.(*ast.Ident).Name]), e.Sel.Name)...)
			}
			continue
		}
		// What kubectl and the server go by when they merge: the OpenAPI document says the same of each, which is checked.
		x := field{name: parts[0], mergeKey: tag.Get("patchMergeKey"), patch: tag.Get("patchStrategy")}
		x.typ, x.goType, x.pointer = describe(p, f.Type)
		for _, o := range parts[1:] {
			switch o {
			case "omitzero":
				x.omit = "zero"
			case "omitempty":
				if x.omit == "" {
					x.omit = "empty"
				}
			}
		}
		fields = append(fields, x)
	}
	return fields
}

func main() {
	flag.StringVar(&oracle, "oracle", "../conformance/oracle", "folder of a Go module that requires k8s.io/kubernetes")
	out := flag.String("out", "api", "folder to write to")
	flag.Parse()
	kubernetes := moduleDir("k8s.io/kubernetes")
	version := moduleVersion("k8s.io/kubernetes")
	text, err := os.ReadFile(filepath.Join(kubernetes, "api/openapi-spec/swagger.json"))
	if err != nil {
		log.Fatal(err)
	}
	var doc struct {
		Definitions map[string]definition `json:"definitions"`
	}
	if err := json.Unmarshal(text, &doc); err != nil {
		log.Fatal(err)
	}
	spec = doc.Definitions
	for _, r := range roots {
		walk(packageOf("k8s.io/api/batch/v1"), r)
	}
	// A group of which nothing is left has no file.
	old, err := filepath.Glob(filepath.Join(*out, "*.yaml"))
	if err != nil {
		log.Fatal(err)
	}
	for _, file := range old {
		if err := os.Remove(file); err != nil {
			log.Fatal(err)
		}
	}
	for _, p := range packages {
		write(p, version, *out)
	}
}

func write(p *pkg, version, out string) {
	var b strings.Builder
	fmt.Fprintf(&b, "# Facts of %s in Kubernetes %s, taken by extract.go: do not edit.\n", p.group, version)
	fmt.Fprintf(&b, "kubernetes: %s\ngroup: %s\npackage: %s\n", version, p.group, p.path)
	var names []string
	for name, t := range types {
		if t.pkg == p {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	b.WriteString("types:\n")
	for _, name := range names {
		fmt.Fprintf(&b, "  %s:\n", name)
		if len(types[name].fields) == 0 {
			b.WriteString("    {}\n")
		}
		for _, f := range types[name].fields {
			fmt.Fprintf(&b, "    %s: { %s }\n", f.name, strings.Join(f.facts(), ", "))
		}
	}
	var sets []string
	for name, owner := range enums {
		if owner == p {
			sets = append(sets, name)
		}
	}
	sort.Strings(sets)
	if len(sets) > 0 {
		b.WriteString("constants:\n")
	}
	for _, name := range sets {
		var quoted []string
		for _, v := range p.constants[name] {
			quoted = append(quoted, strconv.Quote(v))
		}
		fmt.Fprintf(&b, "  %s: { enum: %v, values: [%s] }\n", name, p.enum[name], strings.Join(quoted, ", "))
	}
	file := filepath.Join(out, strings.ReplaceAll(p.group, "/", ".")+".yaml")
	if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
		log.Fatal(err)
	}
}

func (f field) facts() []string {
	facts := []string{fmt.Sprintf("type: %q", f.typ)}
	if f.goType != f.typ {
		facts = append(facts, fmt.Sprintf("go: %q", f.goType))
	}
	add := func(name string, value any) { facts = append(facts, fmt.Sprintf("%s: %v", name, value)) }
	if f.pointer {
		add("pointer", true)
	}
	if f.omit != "" {
		add("omit", f.omit)
	}
	if f.required {
		add("required", true)
	}
	if f.format != "" {
		add("format", f.format)
	}
	if f.listType != "" {
		add("list", f.listType)
	}
	if f.mapType != "" {
		add("map", f.mapType)
	}
	if len(f.listMapKeys) > 0 {
		add("keys", "["+strings.Join(f.listMapKeys, ", ")+"]")
	}
	if f.mergeKey != "" {
		add("mergeKey", f.mergeKey)
	}
	if f.patch != "" {
		add("patch", "["+strings.ReplaceAll(f.patch, ",", ", ")+"]")
	}
	return facts
}
