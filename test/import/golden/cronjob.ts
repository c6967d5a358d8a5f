import { cronJob } from "jobwright";

export const hello = cronJob("hello", "* * * * *").jobTemplate(j =>
  j.template(t =>
    t
      .restartPolicy("OnFailure")
      .container("hello", "busybox:1.28", c =>
        c.sh`date; echo Hello from the Kubernetes cluster`.imagePullPolicy("IfNotPresent"),
      ),
  ),
);
