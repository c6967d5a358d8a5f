import { ArgumentError, job, type PodTemplateSpecBuilder } from "jobwright";

// The function has no `return`. The compiler says so too: the `as` stands for JavaScript, where nothing checks types.
const forgot = ((t: PodTemplateSpecBuilder) => {
  t.restartPolicy("Never");
}) as unknown as (t: PodTemplateSpecBuilder) => PodTemplateSpecBuilder;

try {
  job("pi").template(forgot);
} catch (error) {
  if (error instanceof ArgumentError) console.log(error.message);
}
