// Runs the Job controller's and the CronJob controller's own code: it reads what a controller sees, and writes what it does, a line of JSON
// each.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"os"
	"time"

	batch "k8s.io/api/batch/v1"
	core "k8s.io/api/core/v1"
	"k8s.io/client-go/kubernetes/fake"
	"k8s.io/klog/v2"
	"k8s.io/kubernetes/pkg/controller/cronjob"
	"k8s.io/kubernetes/pkg/controller/job"
	clock "k8s.io/utils/clock/testing"
)

// seen is what a controller sees: a Job and its Pods, or a CronJob and its Jobs.
type seen struct {
	Job     *batch.Job     `json:"job"`
	Pods    []*core.Pod    `json:"pods"`
	CronJob *batch.CronJob `json:"cronJob"`
	Jobs    []*batch.Job   `json:"jobs"`
	UID     string         `json:"uid"`
	Now     time.Time      `json:"now"`
}

func main() {
	klog.LogToStderr(false)
	klog.SetOutput(io.Discard)
	ctx, client := context.Background(), fake.NewSimpleClientset()
	lines := bufio.NewReaderSize(os.Stdin, 1<<20)
	answers := json.NewEncoder(os.Stdout)
	for {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			return
		}
		var s seen
		if err := json.Unmarshal(line, &s); err != nil {
			answers.Encode(map[string]string{"error": err.Error()})
		} else if s.CronJob != nil {
			answers.Encode(cronjob.Sync(ctx, client, s.Now, s.CronJob, s.Jobs, s.UID))
		} else {
			answers.Encode(job.Sync(ctx, client, clock.NewFakeClock(s.Now), s.Job, s.Pods))
		}
	}
}
