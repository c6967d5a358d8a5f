import { job } from "jobwright";

const upload = job("upload").template(t =>
  t
    .restartPolicy("Never")
    .volume("keys", v => v.secret({ secretName: "upload-key", defaultMode: 0o400 }))
    .volume("settings", v => v.configMap(m => m.name("upload").item("rclone.conf", "rclone.conf")))
    .container("upload", "docker.io/rclone/rclone:1.70", c =>
      c
        .args("copy", "/data", "remote:data")
        .volumeMount("keys", "/keys", m => m.readOnly(true))
        .volumeMount("settings", "/config/rclone"),
    ),
);

console.log(upload.toYaml());
