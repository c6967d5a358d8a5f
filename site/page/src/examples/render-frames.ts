// Builders are values: make a part once, and use it again.
import { container, job } from "jobwright";

const frame = "metadata.annotations['batch.kubernetes.io/job-completion-index']";

const render = container("render", "registry.example.com/blender:4.5")
  .command("blender", "--background", "/scene/film.blend")
  .args("--render-frame", "$(FRAME)")
  .env({ FRAME: { fieldRef: { fieldPath: frame } } })
  .resources({
    requests: { cpu: "4", memory: "8Gi" },
    limits: { memory: "8Gi" },
  })
  .volumeMount("scene", "/scene")
  .securityContext(s =>
    s.allowPrivilegeEscalation(false).capabilities(c => c.drop("ALL")),
  );

export const film = job("film")
  .label("app", "film")
  .completionMode("Indexed")
  .completions(240)
  .parallelism(24)
  .backoffLimitPerIndex(2)
  .ttlSecondsAfterFinished(3600)
  .podFailurePolicy(p =>
    p.rule(r =>
      r
        .action("Ignore")
        .onPodCondition({ type: "DisruptionTarget", status: "True" }),
    ),
  )
  .template(t =>
    t
      .restartPolicy("Never")
      .securityContext(s =>
        s.runAsNonRoot(true).seccompProfile({ type: "RuntimeDefault" }),
      )
      .container(render)
      .volume(v => v.name("scene").persistentVolumeClaim({ claimName: "film" })),
  );
