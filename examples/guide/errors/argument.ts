import { ArgumentError, job, type PodTemplateSpecBuilder } from "jobwright";

// Without its `return`, which the compiler says too: the `as` stands for JavaScript, where nobody does.
const forgot = ((t: PodTemplateSpecBuilder) => {
  t.restartPolicy("Never");
}) as unknown as (t: PodTemplateSpecBuilder) => PodTemplateSpecBuilder;

try {
  job("pi").template(forgot);
} catch (error) {
  if (error instanceof ArgumentError) console.log(error.message);
}
