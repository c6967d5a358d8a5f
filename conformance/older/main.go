// Older: for each NDJSON request to create a manifest, it answers what the API server of an older version says. It is built with that
// version's code, so it uses only what all of them have.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"time"
	_ "time/tzdata"

	batchv1 "k8s.io/api/batch/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/runtime/serializer"
	genericapirequest "k8s.io/apiserver/pkg/endpoints/request"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	"k8s.io/kubernetes/pkg/apis/batch"
	_ "k8s.io/kubernetes/pkg/apis/batch/install"
	_ "k8s.io/kubernetes/pkg/apis/core/install"
	"k8s.io/kubernetes/pkg/capabilities"
	"k8s.io/kubernetes/pkg/registry/batch/cronjob"
	"k8s.io/kubernetes/pkg/registry/batch/job"
)

type answer struct {
	OK      bool   `json:"ok"`
	Code    int32  `json:"code,omitempty"`
	Message string `json:"message,omitempty"`
	Object  any    `json:"object,omitempty"`
}

var (
	strict     = serializer.NewCodecFactory(legacyscheme.Scheme, serializer.EnableStrict)
	strategies = map[string]rest.RESTCreateStrategy{"Job": job.Strategy, "CronJob": cronjob.Strategy}
)

func create(body []byte) (said answer) {
	// As the server does with a handler that panics.
	defer func() {
		if why := recover(); why != nil {
			said = answer{Code: 500, Message: fmt.Sprint(why)}
		}
	}()
	var typeMeta metav1.TypeMeta
	if err := json.Unmarshal(body, &typeMeta); err != nil {
		return answer{Code: 400, Message: err.Error()}
	}
	strategy, ok := strategies[typeMeta.Kind]
	if !ok {
		return answer{Code: 400, Message: fmt.Sprintf("no kind of batch/v1: %q", typeMeta.Kind)}
	}
	gvk := batchv1.SchemeGroupVersion.WithKind(typeMeta.Kind)
	info, _ := runtime.SerializerInfoForMediaType(strict.SupportedMediaTypes(), runtime.ContentTypeJSON)
	decoder := strict.DecoderToVersion(info.StrictSerializer, runtime.NewMultiGroupVersioner(batch.SchemeGroupVersion, schema.GroupKind{Group: "batch"}))
	object, _, err := decoder.Decode(body, &gvk, nil)
	if err != nil {
		return answer{Code: 400, Message: err.Error()}
	}
	m, _ := meta.Accessor(object)
	if m.GetNamespace() == "" {
		m.SetNamespace("default")
	}
	ctx := genericapirequest.WithNamespace(genericapirequest.NewContext(), m.GetNamespace())
	ctx = genericapirequest.WithRequestInfo(ctx, &genericapirequest.RequestInfo{
		IsResourceRequest: true, APIGroup: "batch", APIVersion: "v1", Resource: "jobs", Namespace: m.GetNamespace(),
	})
	m.SetManagedFields(nil)
	m.SetUID("00000000-0000-4000-8000-000000000000")
	m.SetCreationTimestamp(metav1.NewTime(time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)))
	if m.GetGenerateName() != "" && m.GetName() == "" {
		m.SetName(strategy.GenerateName(m.GetGenerateName()))
	}
	if err := rest.BeforeCreate(strategy, ctx, object); err != nil {
		status := err.(apierrors.APIStatus).Status()
		return answer{Code: status.Code, Message: status.Message}
	}
	stored, err := legacyscheme.Scheme.ConvertToVersion(object, batchv1.SchemeGroupVersion)
	if err != nil {
		panic(err)
	}
	return answer{OK: true, Object: stored}
}

func main() {
	capabilities.Initialize(capabilities.Capabilities{AllowPrivileged: true})
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<28)
	out := bufio.NewWriter(os.Stdout)
	encoder := json.NewEncoder(out)
	for in.Scan() {
		var request struct {
			Doc json.RawMessage `json:"doc"`
		}
		if err := json.Unmarshal(in.Bytes(), &request); err != nil {
			panic(err)
		}
		if err := encoder.Encode(create(request.Doc)); err != nil {
			panic(err)
		}
		out.Flush()
	}
	if err := in.Err(); err != nil {
		panic(err)
	}
}
