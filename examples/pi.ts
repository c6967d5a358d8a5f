// One Pod that computes π; up to four retries. Kubernetes documentation: "Jobs", with the quotes that its file has.
import { container, job } from "jobwright";

export const pi = job("pi")
  .backoffLimit(4)
  .template(t =>
    t
      .restartPolicy("Never")
      .container(container("pi", "perl").command("perl", "-Mbignum=bpi", "-wle", '"print bpi(2000)"')),
  );

process.stdout.write(pi.toYaml());
