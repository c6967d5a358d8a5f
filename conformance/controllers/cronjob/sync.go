// Package cronjob is added to the package of the CronJob controller, in a copy of Kubernetes' sources, because what it calls is not
// exported.
package cronjob

import (
	"context"
	"time"

	batch "k8s.io/api/batch/v1"
	"k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/informers"
	clientset "k8s.io/client-go/kubernetes"
	"k8s.io/kubernetes/pkg/controller"
)

// Synced is what the controller did with a CronJob.
type Synced struct {
	// Statuses holds what it wrote.
	Statuses []batch.CronJobStatus `json:"statuses,omitempty"`
	// Created holds the Jobs that it created, and Deleted the names of those that it deleted.
	Created []*batch.Job `json:"created,omitempty"`
	Deleted []string     `json:"deleted,omitempty"`
	// After is in how many seconds the controller wants to look again.
	After *float64 `json:"after,omitempty"`
	Error string   `json:"error,omitempty"`
}

// noter stands for the API server: it notes what is asked of it.
type noter struct {
	synced  Synced
	cronJob *batch.CronJob
	jobs    []*batch.Job
	uid     string
}

func (n *noter) UpdateStatus(_ context.Context, cronJob *batch.CronJob) (*batch.CronJob, error) {
	n.synced.Statuses = append(n.synced.Statuses, *cronJob.Status.DeepCopy())
	return cronJob, nil
}

func (n *noter) GetCronJob(context.Context, string, string) (*batch.CronJob, error) {
	return n.cronJob, nil
}

func (n *noter) GetJob(_, name string) (*batch.Job, error) {
	for _, job := range n.jobs {
		if job.Name == name {
			return job, nil
		}
	}
	return nil, errors.NewNotFound(schema.GroupResource{Group: "batch", Resource: "jobs"}, name)
}

func (n *noter) CreateJob(namespace string, job *batch.Job) (*batch.Job, error) {
	n.synced.Created = append(n.synced.Created, job.DeepCopy())
	job.Namespace = namespace
	job.UID = types.UID(n.uid)
	job.ResourceVersion = "1"
	return job, nil
}

func (n *noter) DeleteJob(_, name string) error {
	n.synced.Deleted = append(n.synced.Deleted, name)
	return nil
}

// Sync lets a new controller look at a CronJob and its Jobs once. A Job that it creates gets the uid.
func Sync(ctx context.Context, client clientset.Interface, now time.Time, cronJob *batch.CronJob, jobs []*batch.Job, uid string) Synced {
	shared := informers.NewSharedInformerFactory(client, 0)
	jobInformer, cronJobInformer := shared.Batch().V1().Jobs(), shared.Batch().V1().CronJobs()
	jm, err := NewControllerV2(ctx, jobInformer, cronJobInformer, client)
	if err != nil {
		return Synced{Error: err.Error()}
	}
	defer jm.queue.ShutDown()
	defer jm.broadcaster.Shutdown()
	n := &noter{cronJob: cronJob, jobs: jobs, uid: uid}
	jm.jobControl, jm.cronJobControl = n, n
	jm.now = func() time.Time { return now }
	cronJobInformer.Informer().GetIndexer().Add(cronJob)
	for _, job := range jobs {
		jobInformer.Informer().GetIndexer().Add(job)
	}
	key, err := controller.KeyFunc(cronJob)
	if err == nil {
		var after *time.Duration
		if after, err = jm.sync(ctx, key); after != nil {
			seconds := after.Seconds()
			n.synced.After = &seconds
		}
	}
	if err != nil {
		n.synced.Error = err.Error()
	}
	return n.synced
}
