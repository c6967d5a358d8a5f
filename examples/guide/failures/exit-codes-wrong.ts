import { InvalidError, job } from "jobwright";

const load = job("load")
  .podFailurePolicy(p =>
    p.rule("FailJob", r => r.onExitCodes({ containerName: "loader", operator: "In", values: [0, 42] })),
  )
  .template(t => t.restartPolicy("OnFailure").container("load", "ghcr.io/example/load:1.0.0"));

try {
  load.build();
} catch (error) {
  if (error instanceof InvalidError) console.log(error.message);
}
