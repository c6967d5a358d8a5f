// Record writes down what the functions of Kubernetes are called with while its own tests run. It becomes a part of each package that
// own-tests.ts names, where every function of interest calls it first.
package record

import (
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"sync"

	batchv1 "k8s.io/api/batch/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	_ "k8s.io/kubernetes/pkg/apis/batch/install"
	_ "k8s.io/kubernetes/pkg/apis/core/install"
)

// recordedValue is one argument in the form of the API. Of a list, it holds the items.
type recordedValue struct {
	Type  string `json:"type"`
	List  bool   `json:"list"`
	Value any    `json:"value"`
}

var (
	recordOnce sync.Once
	recordLock sync.Mutex
	recordFile *os.File
	// The types of the API that a Job or a CronJob contains, and a Pod, by their names: those of the server's internal types.
	recordTypes = map[string]reflect.Type{}
)

func recordCollect(t reflect.Type) {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map:
		recordCollect(t.Elem())
	case reflect.Struct:
		if _, known := recordTypes[t.Name()]; known {
			return
		}
		recordTypes[t.Name()] = t
		for i := range t.NumField() {
			recordCollect(t.Field(i).Type)
		}
	}
}

// recordVersioned returns a struct in the form of the API, and whether there is one.
func recordVersioned(value reflect.Value) (any, string, bool) {
	t := value.Type()
	if t.Kind() != reflect.Struct || !strings.HasPrefix(t.PkgPath(), "k8s.io/") {
		return nil, "", false
	}
	name := t.Name()
	versioned, known := recordTypes[name]
	if !known {
		return nil, "", false
	}
	if t == versioned {
		return value.Interface(), name, true
	}
	in, out := reflect.New(t), reflect.New(versioned)
	in.Elem().Set(value)
	if err := legacyscheme.Scheme.Convert(in.Interface(), out.Interface(), nil); err != nil {
		return nil, "", false
	}
	if pod, ok := out.Interface().(*corev1.Pod); ok {
		return corev1.PodTemplateSpec{ObjectMeta: pod.ObjectMeta, Spec: pod.Spec}, "PodTemplateSpec", true
	}
	return out.Elem().Interface(), name, true
}

func recordArgument(arg any) (recordedValue, bool) {
	value := reflect.ValueOf(arg)
	for value.IsValid() && (value.Kind() == reflect.Pointer || value.Kind() == reflect.Interface) {
		value = value.Elem()
	}
	if !value.IsValid() {
		return recordedValue{}, false
	}
	if value.Kind() != reflect.Slice {
		made, name, ok := recordVersioned(value)
		return recordedValue{name, false, made}, ok
	}
	list := recordedValue{List: true}
	items := []any{}
	for i := range value.Len() {
		made, name, ok := recordVersioned(value.Index(i))
		if !ok {
			return recordedValue{}, false
		}
		list.Type = name
		items = append(items, made)
	}
	list.Value = items
	return list, len(items) > 0
}

// record writes the name of a function and those of its arguments that are parts of a Job.
func record(function string, args ...any) {
	// What a test passes on purpose may not be convertible.
	defer func() { _ = recover() }()
	recordLock.Lock()
	defer recordLock.Unlock()
	recordOnce.Do(func() {
		for _, root := range []any{batchv1.Job{}, batchv1.CronJob{}, corev1.Pod{}, metav1.ObjectMeta{}} {
			recordCollect(reflect.TypeOf(root))
		}
		recordFile, _ = os.OpenFile(os.Getenv("JOBWRIGHT_RECORD"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	})
	values := []recordedValue{}
	for _, arg := range args {
		if value, ok := recordArgument(arg); ok {
			values = append(values, value)
		}
	}
	if len(values) == 0 {
		return
	}
	line, err := json.Marshal(map[string]any{"function": function, "values": values})
	if err == nil {
		_, _ = recordFile.Write(append(line, '\n'))
	}
}
