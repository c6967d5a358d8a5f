// `as never`: a value that the types do not know, kept as it was.

import { job } from "jobwright";

const script = `\
echo "it's" \`date\`
printf '%s\\n' \${HOME}
`;

export const defaultJob = job("default")
  .labels({ "12": "twelve", app: "awkward", tier: "batch" })
  .indexed(3, { parallelism: 2 })
  .template(t =>
    t
      .restartPolicy("Never")
      .container("a", "busybox", c =>
        c
          .command("sh", "-c", script)
          .envVar("12", "twelve")
          .envVar("A", "1")
          .envVar("A", "2")
          .envVar("B")
          .envVar("SECRET", v => v.secretKeyRef("db", "password", s => s.optional(true)))
          .resources({ requests: { cpu: "1", memory: "1Gi" } })
          .livenessProbe(l => l.httpGet("/healthz", "http").periodSeconds(5))
          .port(8080)
          .port(8443, p => p.name("https"))
          .port(9090, p => p.name("metrics").protocol("TCP"))
          .securityContext(s => s.capabilities({ drop: ["ALL"] }).runAsNonRoot(true))
          .volumeMount("tmp", "/tmp")
          .volumeMount("config", "/etc/config", v => v.readOnly(true)),
      )
      .toleration({ key: "gpu", operator: "Exists", effect: "NoSchedule" })
      .nodeSelector({ disk: null as never })
      .affinity(a =>
        a.nodeAffinity(n =>
          n
            .requiredDuringSchedulingIgnoredDuringExecution(r =>
              r.nodeSelectorTerm(term =>
                term.matchExpression("zone", "In", m => m.values("a", "b")),
              ),
            )
            .preferred(p =>
              p.weight(10).preference(preference => preference.matchExpression("disk", "Exists")),
            ),
        ),
      )
      .volume("tmp", v => v.emptyDir({}))
      .volume("config", v => v.configMap("config", c => c.item("a", "b").defaultMode(0o644)))
      .volume("token", v =>
        v.projected(p =>
          p.source(s => s.serviceAccountToken("token", token => token.expirationSeconds(3600))),
        ),
      ),
  );
