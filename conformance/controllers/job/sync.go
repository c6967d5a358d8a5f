// Package job is added to the package of the Job controller, in a copy of Kubernetes' sources, because what it calls is not exported.
package job

import (
	"context"
	"sync"

	batch "k8s.io/api/batch/v1"
	core "k8s.io/api/core/v1"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/informers"
	clientset "k8s.io/client-go/kubernetes"
	"k8s.io/kubernetes/pkg/controller"
	"k8s.io/utils/clock"
)

// Synced is what the controller did with a Job.
type Synced struct {
	// Statuses holds what it wrote, in order.
	Statuses []batch.JobStatus `json:"statuses,omitempty"`
	// Created holds the templates of the Pods that it created, with the beginning of their names if it is not the Job's name.
	Created []*core.PodTemplateSpec `json:"created,omitempty"`
	// Deleted and Released name the Pods that it deleted, and those whose finalizer it removed.
	Deleted  []string `json:"deleted,omitempty"`
	Released []string `json:"released,omitempty"`
	Error    string   `json:"error,omitempty"`
}

// noter stands for the API server's Pods: it notes what is asked of them, and does nothing.
type noter struct {
	mutex  sync.Mutex
	synced Synced
}

func (n *noter) note(list *[]string, name string) error {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	*list = append(*list, name)
	return nil
}

func (n *noter) CreatePods(ctx context.Context, namespace string, template *core.PodTemplateSpec, object runtime.Object, owner *meta.OwnerReference) error {
	return n.CreatePodsWithGenerateName(ctx, namespace, template, object, owner, "")
}

func (n *noter) CreatePodsWithGenerateName(_ context.Context, _ string, template *core.PodTemplateSpec, _ runtime.Object, _ *meta.OwnerReference, generateName string) error {
	made := template.DeepCopy()
	made.GenerateName = generateName
	n.mutex.Lock()
	defer n.mutex.Unlock()
	n.synced.Created = append(n.synced.Created, made)
	return nil
}

func (n *noter) DeletePod(_ context.Context, _ string, name string, _ runtime.Object) error {
	return n.note(&n.synced.Deleted, name)
}

// PatchPod is called only to remove a finalizer.
func (n *noter) PatchPod(_ context.Context, _, name string, _ []byte) error {
	return n.note(&n.synced.Released, name)
}

// Sync lets a new controller look at a Job and its Pods once.
func Sync(ctx context.Context, client clientset.Interface, clock clock.WithTicker, job *batch.Job, pods []*core.Pod) Synced {
	shared := informers.NewSharedInformerFactory(client, 0)
	podInformer, jobInformer := shared.Core().V1().Pods(), shared.Batch().V1().Jobs()
	scheduling := shared.Scheduling().V1beta1()
	jm, err := newControllerWithClock(ctx, client, clock, podInformer, jobInformer, scheduling.Workloads(), scheduling.PodGroups())
	if err != nil {
		return Synced{Error: err.Error()}
	}
	defer jm.queue.ShutDown()
	defer jm.orphanQueue.ShutDown()
	defer jm.broadcaster.Shutdown()
	n := &noter{}
	jm.podControl = n
	jm.updateStatusHandler = func(_ context.Context, job *batch.Job) (*batch.Job, error) {
		n.synced.Statuses = append(n.synced.Statuses, *job.Status.DeepCopy())
		return job, nil
	}
	jobInformer.Informer().GetIndexer().Add(job)
	for _, pod := range pods {
		podInformer.Informer().GetIndexer().Add(pod)
	}
	key, err := controller.KeyFunc(job)
	if err == nil {
		err = jm.syncJob(ctx, key)
	}
	if err != nil {
		n.synced.Error = err.Error()
	}
	return n.synced
}
