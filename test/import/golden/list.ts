import { job, jobList } from "jobwright";

// The server refuses this:
// - items[1].spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"
export const jobList1 = jobList()
  .resourceVersion("12345")
  .item(
    job("first")
      .apiVersion(undefined)
      .kind(undefined)
      .template(t => t.restartPolicy("Never").container("a", "busybox"))
      .$complete(),
  )
  .item(
    job("second")
      .template(t => t.container("a", "busybox"))
      .$complete(),
  );
