import { job, jobName } from "jobwright";

const hosts = ["web1", "db-1.example.com", "Größe_XL"];

for (const host of hosts) {
  const scan = job(jobName("scan", host)).template(t =>
    t.restartPolicy("Never").container("scan", "ghcr.io/example/scan:1.0.0", c => c.args(host)),
  );
  console.log(scan.build().metadata?.name);
}
