import { job } from "jobwright";

const render = job("render")
  .parallelism(3)
  .template(t =>
    t
      .label("app", "render")
      .restartPolicy("Never")
      .affinity(a =>
        a
          .nodeAffinity(n =>
            n.requiredDuringSchedulingIgnoredDuringExecution(r =>
              r.nodeSelectorTerm(s =>
                s.matchExpression("example.com/disk", "In", { values: ["ssd", "nvme"] }),
              ),
            ),
          )
          .podAntiAffinity(p =>
            p.required({
              topologyKey: "kubernetes.io/hostname",
              labelSelector: { matchLabels: { app: "render" } },
            }),
          ),
      )
      .container("render", "ghcr.io/example/render:1.0.0"),
  );

console.log(render.toYaml());
