import { job } from "jobwright";

export const incomplete = () =>
  // @ts-expect-error: the template has no container
  job("pi")
    .template(t => t.restartPolicy("Never"))
    .build();
