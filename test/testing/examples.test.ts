// The example's own tests run with the others.
import "../../examples/controller/queue.property.test.ts";
import "../../examples/controller/queue.test.ts";
