import { job } from "jobwright";

export const pi = job("pi")
  .backoffLimit(4)
  .template(t =>
    t
      .restartPolicy("Never")
      .container("pi", "perl", c => c.command("perl", "-Mbignum=bpi", "-wle", '"print bpi(2000)"')),
  );
