// A schema migration that waits for its database: an init container, credentials and a CA certificate from
// Secrets, and never two migrations at once.
import { container, job, type SecurityContext, volume } from "jobwright";

const locked: SecurityContext = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ["ALL"] },
};

const waitForDatabase = container("wait-for-database", "docker.io/library/postgres:17.6-alpine")
  .command("sh", "-c", "until pg_isready --timeout=5; do sleep 2; done")
  .env({ PGHOST: "orders-db.shop.svc", PGPORT: 5432 })
  .resources({ requests: { cpu: "10m", memory: "16Mi" }, limits: { memory: "32Mi" } })
  .securityContext(locked);

const migrate = container("migrate", "ghcr.io/example/orders-migrations:2026.1.4")
  .args("up", "--lock-timeout=30s")
  .env({
    PGHOST: "orders-db.shop.svc",
    PGPORT: 5432,
    PGDATABASE: "orders",
    PGSSLMODE: "verify-full",
    PGSSLROOTCERT: "/etc/orders-db/ca.crt",
    PGUSER: { secretKeyRef: { name: "orders-db-owner", key: "username" } },
    PGPASSWORD: { secretKeyRef: { name: "orders-db-owner", key: "password" } },
    POD_NAME: { fieldRef: { fieldPath: "metadata.name" } },
  })
  .envFromSource({ prefix: "MIGRATIONS_", configMapRef: { name: "orders-migrations", optional: true } })
  .volumeMount(m => m.name("database-ca").mountPath("/etc/orders-db").readOnly(true))
  .resources({ requests: { cpu: "250m", memory: "256Mi" }, limits: { memory: "512Mi" } })
  .securityContext(locked);

export const databaseMigration = job("orders-migration-2026-1-4")
  .namespace("shop")
  .labels({ "app.kubernetes.io/name": "orders-migrations", "app.kubernetes.io/version": "2026.1.4" })
  .backoffLimit(2)
  .activeDeadlineSeconds(15 * 60)
  .ttlSecondsAfterFinished(7 * 24 * 3600)
  .podReplacementPolicy("Failed")
  .template(t =>
    t
      .label("app.kubernetes.io/name", "orders-migrations")
      .restartPolicy("Never")
      .serviceAccountName("orders-migrations")
      .automountServiceAccountToken(false)
      .imagePullSecret("ghcr-example")
      .securityContext({
        runAsNonRoot: true,
        runAsUser: 10001,
        runAsGroup: 10001,
        fsGroup: 10001,
        seccompProfile: { type: "RuntimeDefault" },
      })
      .initContainer(waitForDatabase)
      .container(migrate)
      .volume(
        volume("database-ca").secret(s =>
          s.secretName("orders-db-ca").defaultMode(0o440).item("ca.crt", "ca.crt"),
        ),
      ),
  );

process.stdout.write(databaseMigration.toYaml());
