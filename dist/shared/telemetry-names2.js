const CONVENTIONS_VERSION = "1.45.0";
const TELEMETRY_NAMES = {
	metrics: {
		"aspnetcore.authentication.authenticate.duration": {},
		"aspnetcore.authentication.challenges": {},
		"aspnetcore.authentication.forbids": {},
		"aspnetcore.authentication.sign_ins": {},
		"aspnetcore.authentication.sign_outs": {},
		"aspnetcore.authorization.attempts": {},
		"aspnetcore.diagnostics.exceptions": {},
		"aspnetcore.identity.sign_in.authenticate.duration": {},
		"aspnetcore.identity.sign_in.check_password_attempts": {},
		"aspnetcore.identity.sign_in.sign_ins": {},
		"aspnetcore.identity.sign_in.sign_outs": {},
		"aspnetcore.identity.sign_in.two_factor_clients_forgotten": {},
		"aspnetcore.identity.sign_in.two_factor_clients_remembered": {},
		"aspnetcore.identity.user.check_password_attempts": {},
		"aspnetcore.identity.user.create.duration": {},
		"aspnetcore.identity.user.delete.duration": {},
		"aspnetcore.identity.user.generated_tokens": {},
		"aspnetcore.identity.user.update.duration": {},
		"aspnetcore.identity.user.verify_token_attempts": {},
		"aspnetcore.memory_pool.allocated": {},
		"aspnetcore.memory_pool.evicted": {},
		"aspnetcore.memory_pool.pooled": {},
		"aspnetcore.memory_pool.rented": {},
		"aspnetcore.rate_limiting.active_request_leases": {},
		"aspnetcore.rate_limiting.queued_requests": {},
		"aspnetcore.rate_limiting.request.time_in_queue": {},
		"aspnetcore.rate_limiting.request_lease.duration": {},
		"aspnetcore.rate_limiting.requests": {},
		"aspnetcore.routing.match_attempts": {},
		"azure.cosmosdb.client.active_instance.count": {
			unit: "{instance}",
			instrument: "updowncounter"
		},
		"azure.cosmosdb.client.operation.request_charge": {
			unit: "{request_unit}",
			instrument: "histogram"
		},
		"cicd.pipeline.run.active": {
			unit: "{run}",
			instrument: "updowncounter"
		},
		"cicd.pipeline.run.duration": {
			unit: "s",
			instrument: "histogram"
		},
		"cicd.pipeline.run.errors": {
			unit: "{error}",
			instrument: "counter"
		},
		"cicd.system.errors": {
			unit: "{error}",
			instrument: "counter"
		},
		"cicd.worker.count": {
			unit: "{worker}",
			instrument: "updowncounter"
		},
		"container.cpu.time": {
			unit: "s",
			instrument: "counter"
		},
		"container.cpu.usage": {
			unit: "{cpu}",
			instrument: "gauge"
		},
		"container.disk.io": {
			unit: "By",
			instrument: "counter"
		},
		"container.filesystem.available": {
			unit: "By",
			instrument: "updowncounter"
		},
		"container.filesystem.capacity": {
			unit: "By",
			instrument: "updowncounter"
		},
		"container.filesystem.usage": {
			unit: "By",
			instrument: "updowncounter"
		},
		"container.memory.available": {
			unit: "By",
			instrument: "updowncounter"
		},
		"container.memory.paging.faults": {
			unit: "{fault}",
			instrument: "counter",
			deprecated: "Replaced by `container.paging.faults`."
		},
		"container.memory.rss": {
			unit: "By",
			instrument: "updowncounter"
		},
		"container.memory.usage": {
			unit: "By",
			instrument: "updowncounter"
		},
		"container.memory.working_set": {
			unit: "By",
			instrument: "updowncounter"
		},
		"container.network.io": {
			unit: "By",
			instrument: "counter"
		},
		"container.paging.faults": {
			unit: "{fault}",
			instrument: "counter"
		},
		"container.uptime": {
			unit: "s",
			instrument: "gauge"
		},
		"cpu.frequency": {
			unit: "{Hz}",
			instrument: "gauge",
			deprecated: "Replaced by `system.cpu.frequency`."
		},
		"cpu.time": {
			unit: "s",
			instrument: "counter",
			deprecated: "Replaced by `system.cpu.time`."
		},
		"cpu.utilization": {
			unit: "1",
			instrument: "gauge",
			deprecated: "Replaced by `system.cpu.utilization`."
		},
		"cpython.gc.collected_objects": {
			unit: "{object}",
			instrument: "counter"
		},
		"cpython.gc.collections": {
			unit: "{collection}",
			instrument: "counter"
		},
		"cpython.gc.uncollectable_objects": {
			unit: "{object}",
			instrument: "counter"
		},
		"db.client.connection.count": {
			unit: "{connection}",
			instrument: "updowncounter"
		},
		"db.client.connection.create_time": {
			unit: "s",
			instrument: "histogram"
		},
		"db.client.connection.idle.max": {
			unit: "{connection}",
			instrument: "updowncounter"
		},
		"db.client.connection.idle.min": {
			unit: "{connection}",
			instrument: "updowncounter"
		},
		"db.client.connection.limit": {},
		"db.client.connection.max": {
			unit: "{connection}",
			instrument: "updowncounter",
			deprecated: "Replaced by `db.client.connection.limit`."
		},
		"db.client.connection.pending_requests": {
			unit: "{request}",
			instrument: "updowncounter"
		},
		"db.client.connection.timeouts": {
			unit: "{timeout}",
			instrument: "counter"
		},
		"db.client.connection.use_time": {
			unit: "s",
			instrument: "histogram"
		},
		"db.client.connection.wait_time": {
			unit: "s",
			instrument: "histogram"
		},
		"db.client.connections.create_time": {
			unit: "ms",
			instrument: "histogram",
			deprecated: "Replaced by `db.client.connection.create_time` with unit `s`."
		},
		"db.client.connections.idle.max": {
			unit: "{connection}",
			instrument: "updowncounter",
			deprecated: "Replaced by `db.client.connection.idle.max`."
		},
		"db.client.connections.idle.min": {
			unit: "{connection}",
			instrument: "updowncounter",
			deprecated: "Replaced by `db.client.connection.idle.min`."
		},
		"db.client.connections.max": {
			unit: "{connection}",
			instrument: "updowncounter",
			deprecated: "Replaced by `db.client.connection.limit`."
		},
		"db.client.connections.pending_requests": {
			unit: "{request}",
			instrument: "updowncounter",
			deprecated: "Replaced by `db.client.connection.pending_requests`."
		},
		"db.client.connections.timeouts": {
			unit: "{timeout}",
			instrument: "counter",
			deprecated: "Replaced by `db.client.connection.timeouts`."
		},
		"db.client.connections.usage": {
			unit: "{connection}",
			instrument: "updowncounter",
			deprecated: "Replaced by `db.client.connection.count`."
		},
		"db.client.connections.use_time": {
			unit: "ms",
			instrument: "histogram",
			deprecated: "Replaced by `db.client.connection.use_time` with unit `s`."
		},
		"db.client.connections.wait_time": {
			unit: "ms",
			instrument: "histogram",
			deprecated: "Replaced by `db.client.connection.wait_time` with unit `s`."
		},
		"db.client.cosmosdb.active_instance.count": {
			unit: "{instance}",
			instrument: "updowncounter",
			deprecated: "Replaced by `azure.cosmosdb.client.active_instance.count`."
		},
		"db.client.cosmosdb.operation.request_charge": {
			unit: "{request_unit}",
			instrument: "histogram",
			deprecated: "Replaced by `azure.cosmosdb.client.operation.request_charge`."
		},
		"db.client.operation.duration": {
			unit: "s",
			instrument: "histogram"
		},
		"db.client.response.returned_rows": {
			unit: "{row}",
			instrument: "histogram"
		},
		"dns.lookup.duration": {
			unit: "s",
			instrument: "histogram"
		},
		"dotnet.assembly.count": {},
		"dotnet.exceptions": {},
		"dotnet.gc.collections": {},
		"dotnet.gc.heap.total_allocated": {},
		"dotnet.gc.last_collection.heap.fragmentation.size": {},
		"dotnet.gc.last_collection.heap.size": {},
		"dotnet.gc.last_collection.memory.committed_size": {},
		"dotnet.gc.pause.time": {},
		"dotnet.jit.compilation.time": {},
		"dotnet.jit.compiled_il.size": {},
		"dotnet.jit.compiled_methods": {},
		"dotnet.monitor.lock_contentions": {},
		"dotnet.process.cpu.count": {},
		"dotnet.process.cpu.time": {},
		"dotnet.process.memory.working_set": {},
		"dotnet.thread_pool.queue.length": {},
		"dotnet.thread_pool.thread.count": {},
		"dotnet.thread_pool.work_item.count": {},
		"dotnet.timer.count": {},
		"faas.coldstarts": {
			unit: "{coldstart}",
			instrument: "counter"
		},
		"faas.cpu_usage": {
			unit: "s",
			instrument: "histogram"
		},
		"faas.errors": {
			unit: "{error}",
			instrument: "counter"
		},
		"faas.init_duration": {
			unit: "s",
			instrument: "histogram"
		},
		"faas.invocations": {
			unit: "{invocation}",
			instrument: "counter"
		},
		"faas.invoke_duration": {
			unit: "s",
			instrument: "histogram"
		},
		"faas.mem_usage": {
			unit: "By",
			instrument: "histogram"
		},
		"faas.net_io": {
			unit: "By",
			instrument: "histogram"
		},
		"faas.timeouts": {
			unit: "{timeout}",
			instrument: "counter"
		},
		"gen_ai.client.operation.duration": {
			unit: "s",
			instrument: "histogram",
			deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository."
		},
		"gen_ai.client.operation.time_per_output_chunk": {
			unit: "s",
			instrument: "histogram",
			deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository."
		},
		"gen_ai.client.operation.time_to_first_chunk": {
			unit: "s",
			instrument: "histogram",
			deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository."
		},
		"gen_ai.client.token.usage": {
			unit: "{token}",
			instrument: "histogram",
			deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository."
		},
		"gen_ai.server.request.duration": {
			unit: "s",
			instrument: "histogram",
			deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository."
		},
		"gen_ai.server.time_per_output_token": {
			unit: "s",
			instrument: "histogram",
			deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository."
		},
		"gen_ai.server.time_to_first_token": {
			unit: "s",
			instrument: "histogram",
			deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository."
		},
		"go.config.gogc": {},
		"go.cpu.time": {},
		"go.goroutine.count": {},
		"go.memory.allocated": {},
		"go.memory.allocations": {},
		"go.memory.gc.cycles": {},
		"go.memory.gc.goal": {},
		"go.memory.gc.pause.duration": {},
		"go.memory.limit": {},
		"go.memory.used": {},
		"go.processor.limit": {},
		"go.schedule.duration": {},
		"http.client.active_requests": {
			unit: "{request}",
			instrument: "updowncounter"
		},
		"http.client.connection.duration": {
			unit: "s",
			instrument: "histogram"
		},
		"http.client.open_connections": {
			unit: "{connection}",
			instrument: "updowncounter"
		},
		"http.client.request.body.size": {
			unit: "By",
			instrument: "histogram"
		},
		"http.client.request.duration": {
			unit: "s",
			instrument: "histogram"
		},
		"http.client.response.body.size": {
			unit: "By",
			instrument: "histogram"
		},
		"http.server.active_requests": {
			unit: "{request}",
			instrument: "updowncounter"
		},
		"http.server.request.body.size": {
			unit: "By",
			instrument: "histogram"
		},
		"http.server.request.duration": {
			unit: "s",
			instrument: "histogram"
		},
		"http.server.response.body.size": {
			unit: "By",
			instrument: "histogram"
		},
		"hw.battery.charge": {
			unit: "1",
			instrument: "gauge"
		},
		"hw.battery.charge.limit": {
			unit: "1",
			instrument: "gauge"
		},
		"hw.battery.time_left": {
			unit: "s",
			instrument: "gauge"
		},
		"hw.cpu.speed": {
			unit: "Hz",
			instrument: "gauge"
		},
		"hw.cpu.speed.limit": {
			unit: "Hz",
			instrument: "gauge"
		},
		"hw.energy": {
			unit: "J",
			instrument: "counter"
		},
		"hw.errors": {
			unit: "{error}",
			instrument: "counter"
		},
		"hw.fan.speed": {
			unit: "rpm",
			instrument: "gauge"
		},
		"hw.fan.speed.limit": {
			unit: "rpm",
			instrument: "gauge"
		},
		"hw.fan.speed_ratio": {
			unit: "1",
			instrument: "gauge"
		},
		"hw.gpu.io": {
			unit: "By",
			instrument: "counter"
		},
		"hw.gpu.memory.limit": {
			unit: "By",
			instrument: "updowncounter"
		},
		"hw.gpu.memory.usage": {
			unit: "By",
			instrument: "updowncounter"
		},
		"hw.gpu.memory.utilization": {
			unit: "1",
			instrument: "gauge"
		},
		"hw.gpu.utilization": {
			unit: "1",
			instrument: "gauge"
		},
		"hw.host.ambient_temperature": {
			unit: "Cel",
			instrument: "gauge"
		},
		"hw.host.energy": {
			unit: "J",
			instrument: "counter"
		},
		"hw.host.heating_margin": {
			unit: "Cel",
			instrument: "gauge"
		},
		"hw.host.power": {
			unit: "W",
			instrument: "gauge"
		},
		"hw.logical_disk.limit": {
			unit: "By",
			instrument: "updowncounter"
		},
		"hw.logical_disk.usage": {
			unit: "By",
			instrument: "updowncounter"
		},
		"hw.logical_disk.utilization": {
			unit: "1",
			instrument: "gauge"
		},
		"hw.memory.size": {
			unit: "By",
			instrument: "updowncounter"
		},
		"hw.network.bandwidth.limit": {
			unit: "By/s",
			instrument: "updowncounter"
		},
		"hw.network.bandwidth.utilization": {
			unit: "1",
			instrument: "gauge"
		},
		"hw.network.io": {
			unit: "By",
			instrument: "counter"
		},
		"hw.network.packets": {
			unit: "{packet}",
			instrument: "counter"
		},
		"hw.network.up": {
			unit: "1",
			instrument: "updowncounter"
		},
		"hw.physical_disk.endurance_utilization": {
			unit: "1",
			instrument: "gauge"
		},
		"hw.physical_disk.size": {
			unit: "By",
			instrument: "updowncounter"
		},
		"hw.physical_disk.smart": {
			unit: "1",
			instrument: "gauge"
		},
		"hw.power": {
			unit: "W",
			instrument: "gauge"
		},
		"hw.power_supply.limit": {
			unit: "W",
			instrument: "updowncounter"
		},
		"hw.power_supply.usage": {
			unit: "W",
			instrument: "updowncounter"
		},
		"hw.power_supply.utilization": {
			unit: "1",
			instrument: "gauge"
		},
		"hw.status": {
			unit: "1",
			instrument: "updowncounter"
		},
		"hw.tape_drive.operations": {
			unit: "{operation}",
			instrument: "counter"
		},
		"hw.temperature": {
			unit: "Cel",
			instrument: "gauge"
		},
		"hw.temperature.limit": {
			unit: "Cel",
			instrument: "gauge"
		},
		"hw.voltage": {
			unit: "V",
			instrument: "gauge"
		},
		"hw.voltage.limit": {
			unit: "V",
			instrument: "gauge"
		},
		"hw.voltage.nominal": {
			unit: "V",
			instrument: "gauge"
		},
		"jvm.buffer.count": {},
		"jvm.buffer.memory.limit": {},
		"jvm.buffer.memory.usage": { deprecated: "Replaced by `jvm.buffer.memory.used`." },
		"jvm.buffer.memory.used": {},
		"jvm.class.count": {},
		"jvm.class.loaded": {},
		"jvm.class.unloaded": {},
		"jvm.cpu.count": {},
		"jvm.cpu.recent_utilization": {},
		"jvm.cpu.time": {},
		"jvm.executor.queue.capacity": {},
		"jvm.executor.queue.size": {},
		"jvm.executor.task.completed": {},
		"jvm.executor.task.rejected": {},
		"jvm.executor.thread.core": {},
		"jvm.executor.thread.count": {},
		"jvm.executor.thread.limit": {},
		"jvm.file_descriptor.count": {},
		"jvm.file_descriptor.limit": {},
		"jvm.gc.duration": {},
		"jvm.memory.committed": {},
		"jvm.memory.init": {},
		"jvm.memory.limit": {},
		"jvm.memory.used": {},
		"jvm.memory.used_after_last_gc": {},
		"jvm.system.cpu.load_1m": {},
		"jvm.system.cpu.utilization": {},
		"jvm.thread.count": {},
		"k8s.container.cpu.limit": {
			unit: "{cpu}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.container.cpu.limit.desired`."
		},
		"k8s.container.cpu.limit.current": {
			unit: "{cpu}",
			instrument: "updowncounter"
		},
		"k8s.container.cpu.limit.desired": {
			unit: "{cpu}",
			instrument: "updowncounter"
		},
		"k8s.container.cpu.limit.utilization": {
			unit: "1",
			instrument: "gauge"
		},
		"k8s.container.cpu.request": {
			unit: "{cpu}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.container.cpu.request.desired`."
		},
		"k8s.container.cpu.request.current": {
			unit: "{cpu}",
			instrument: "updowncounter"
		},
		"k8s.container.cpu.request.desired": {
			unit: "{cpu}",
			instrument: "updowncounter"
		},
		"k8s.container.cpu.request.utilization": {
			unit: "1",
			instrument: "gauge"
		},
		"k8s.container.ephemeral_storage.limit": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.container.ephemeral_storage.request": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.container.ephemeral_storage.usage": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.container.memory.limit": {
			unit: "By",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.container.memory.limit.desired`."
		},
		"k8s.container.memory.limit.current": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.container.memory.limit.desired": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.container.memory.limit.utilization": {},
		"k8s.container.memory.request": {
			unit: "By",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.container.memory.request.desired`."
		},
		"k8s.container.memory.request.current": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.container.memory.request.desired": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.container.memory.request.utilization": {},
		"k8s.container.ready": {
			unit: "{container}",
			instrument: "updowncounter"
		},
		"k8s.container.restart.count": {
			unit: "{restart}",
			instrument: "updowncounter"
		},
		"k8s.container.status.reason": {
			unit: "{container}",
			instrument: "updowncounter"
		},
		"k8s.container.status.state": {
			unit: "{container}",
			instrument: "updowncounter"
		},
		"k8s.container.storage.limit": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.container.storage.request": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.cronjob.active_jobs": {
			unit: "{job}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.cronjob.job.active`."
		},
		"k8s.cronjob.job.active": {
			unit: "{job}",
			instrument: "updowncounter"
		},
		"k8s.daemonset.current_scheduled_nodes": {
			unit: "{node}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.daemonset.node.current_scheduled`."
		},
		"k8s.daemonset.desired_scheduled_nodes": {
			unit: "{node}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.daemonset.node.desired_scheduled`."
		},
		"k8s.daemonset.misscheduled_nodes": {
			unit: "{node}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.daemonset.node.misscheduled`."
		},
		"k8s.daemonset.node.current_scheduled": {
			unit: "{node}",
			instrument: "updowncounter"
		},
		"k8s.daemonset.node.desired_scheduled": {
			unit: "{node}",
			instrument: "updowncounter"
		},
		"k8s.daemonset.node.misscheduled": {
			unit: "{node}",
			instrument: "updowncounter"
		},
		"k8s.daemonset.node.ready": {
			unit: "{node}",
			instrument: "updowncounter"
		},
		"k8s.daemonset.ready_nodes": {
			unit: "{node}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.daemonset.node.ready`."
		},
		"k8s.deployment.available_pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.deployment.pod.available`."
		},
		"k8s.deployment.desired_pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.deployment.pod.desired`."
		},
		"k8s.deployment.pod.available": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.deployment.pod.desired": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.hpa.current_pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.hpa.pod.current`."
		},
		"k8s.hpa.desired_pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.hpa.pod.desired`."
		},
		"k8s.hpa.max_pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.hpa.pod.max`."
		},
		"k8s.hpa.metric.target.cpu.average_utilization": {
			unit: "1",
			instrument: "gauge"
		},
		"k8s.hpa.metric.target.cpu.average_value": {
			unit: "{cpu}",
			instrument: "gauge"
		},
		"k8s.hpa.metric.target.cpu.value": {
			unit: "{cpu}",
			instrument: "gauge"
		},
		"k8s.hpa.min_pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.hpa.pod.min`."
		},
		"k8s.hpa.pod.current": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.hpa.pod.desired": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.hpa.pod.max": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.hpa.pod.min": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.job.active_pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.job.pod.active`."
		},
		"k8s.job.desired_successful_pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.job.pod.desired_successful`."
		},
		"k8s.job.failed_pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.job.pod.failed`."
		},
		"k8s.job.max_parallel_pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.job.pod.max_parallel`."
		},
		"k8s.job.pod.active": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.job.pod.desired_successful": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.job.pod.failed": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.job.pod.max_parallel": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.job.pod.successful": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.job.successful_pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.job.pod.successful`."
		},
		"k8s.namespace.phase": {
			unit: "{namespace}",
			instrument: "updowncounter"
		},
		"k8s.node.allocatable.cpu": {
			unit: "{cpu}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.node.cpu.allocatable`."
		},
		"k8s.node.allocatable.ephemeral_storage": {
			unit: "By",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.node.ephemeral_storage.allocatable`."
		},
		"k8s.node.allocatable.memory": {
			unit: "By",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.node.memory.allocatable`."
		},
		"k8s.node.allocatable.pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.node.pod.allocatable`."
		},
		"k8s.node.condition.status": {
			unit: "{node}",
			instrument: "updowncounter"
		},
		"k8s.node.cpu.allocatable": {
			unit: "{cpu}",
			instrument: "updowncounter"
		},
		"k8s.node.cpu.time": {
			unit: "s",
			instrument: "counter"
		},
		"k8s.node.cpu.usage": {
			unit: "{cpu}",
			instrument: "gauge"
		},
		"k8s.node.ephemeral_storage.allocatable": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.node.filesystem.available": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.node.filesystem.capacity": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.node.filesystem.inode.count": {
			unit: "{inode}",
			instrument: "updowncounter"
		},
		"k8s.node.filesystem.inode.free": {
			unit: "{inode}",
			instrument: "updowncounter"
		},
		"k8s.node.filesystem.usage": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.node.memory.allocatable": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.node.memory.available": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.node.memory.paging.faults": {
			unit: "{fault}",
			instrument: "counter",
			deprecated: "Replaced by `k8s.node.paging.faults`."
		},
		"k8s.node.memory.rss": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.node.memory.usage": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.node.memory.working_set": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.node.network.errors": {
			unit: "{error}",
			instrument: "counter"
		},
		"k8s.node.network.io": {
			unit: "By",
			instrument: "counter"
		},
		"k8s.node.paging.faults": {
			unit: "{fault}",
			instrument: "counter"
		},
		"k8s.node.pid.limit": {},
		"k8s.node.pid.usage": {},
		"k8s.node.pod.allocatable": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.node.system_container.cpu.time": {
			unit: "s",
			instrument: "counter"
		},
		"k8s.node.system_container.cpu.usage": {
			unit: "{cpu}",
			instrument: "gauge"
		},
		"k8s.node.system_container.memory.usage": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.node.system_container.memory.working_set": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.node.uptime": {
			unit: "s",
			instrument: "gauge"
		},
		"k8s.persistentvolume.status.phase": {
			unit: "{persistentvolume}",
			instrument: "updowncounter"
		},
		"k8s.persistentvolume.storage.capacity": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.persistentvolumeclaim.status.phase": {
			unit: "{persistentvolumeclaim}",
			instrument: "updowncounter"
		},
		"k8s.persistentvolumeclaim.storage.capacity": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.persistentvolumeclaim.storage.request": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.pod.cpu.limit.current": {},
		"k8s.pod.cpu.limit.desired": {},
		"k8s.pod.cpu.limit.utilization": {},
		"k8s.pod.cpu.request.current": {},
		"k8s.pod.cpu.request.desired": {},
		"k8s.pod.cpu.request.utilization": {},
		"k8s.pod.cpu.time": {
			unit: "s",
			instrument: "counter"
		},
		"k8s.pod.cpu.usage": {
			unit: "{cpu}",
			instrument: "gauge"
		},
		"k8s.pod.filesystem.available": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.pod.filesystem.capacity": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.pod.filesystem.usage": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.pod.memory.available": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.pod.memory.limit.current": {},
		"k8s.pod.memory.limit.desired": {},
		"k8s.pod.memory.limit.utilization": {},
		"k8s.pod.memory.paging.faults": {
			unit: "{fault}",
			instrument: "counter",
			deprecated: "Replaced by `k8s.pod.paging.faults`."
		},
		"k8s.pod.memory.request.current": {},
		"k8s.pod.memory.request.desired": {},
		"k8s.pod.memory.request.utilization": {},
		"k8s.pod.memory.rss": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.pod.memory.usage": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.pod.memory.working_set": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.pod.network.errors": {
			unit: "{error}",
			instrument: "counter"
		},
		"k8s.pod.network.io": {
			unit: "By",
			instrument: "counter"
		},
		"k8s.pod.paging.faults": {
			unit: "{fault}",
			instrument: "counter"
		},
		"k8s.pod.status.phase": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.pod.status.reason": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.pod.uptime": {
			unit: "s",
			instrument: "gauge"
		},
		"k8s.pod.volume.available": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.pod.volume.capacity": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.pod.volume.inode.count": {
			unit: "{inode}",
			instrument: "updowncounter"
		},
		"k8s.pod.volume.inode.free": {
			unit: "{inode}",
			instrument: "updowncounter"
		},
		"k8s.pod.volume.inode.used": {
			unit: "{inode}",
			instrument: "updowncounter"
		},
		"k8s.pod.volume.usage": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.replicaset.available_pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.replicaset.pod.available`."
		},
		"k8s.replicaset.desired_pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.replicaset.pod.desired`."
		},
		"k8s.replicaset.pod.available": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.replicaset.pod.desired": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.replication_controller.available_pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.replicationcontroller.pod.available`."
		},
		"k8s.replication_controller.desired_pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.replicationcontroller.pod.desired`."
		},
		"k8s.replicationcontroller.available_pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.replicationcontroller.pod.available`."
		},
		"k8s.replicationcontroller.desired_pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.replicationcontroller.pod.desired`."
		},
		"k8s.replicationcontroller.pod.available": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.replicationcontroller.pod.desired": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.resourcequota.cpu.limit.hard": {
			unit: "{cpu}",
			instrument: "updowncounter"
		},
		"k8s.resourcequota.cpu.limit.used": {
			unit: "{cpu}",
			instrument: "updowncounter"
		},
		"k8s.resourcequota.cpu.request.hard": {
			unit: "{cpu}",
			instrument: "updowncounter"
		},
		"k8s.resourcequota.cpu.request.used": {
			unit: "{cpu}",
			instrument: "updowncounter"
		},
		"k8s.resourcequota.ephemeral_storage.limit.hard": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.resourcequota.ephemeral_storage.limit.used": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.resourcequota.ephemeral_storage.request.hard": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.resourcequota.ephemeral_storage.request.used": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.resourcequota.hugepage_count.request.hard": {
			unit: "{hugepage}",
			instrument: "updowncounter"
		},
		"k8s.resourcequota.hugepage_count.request.used": {
			unit: "{hugepage}",
			instrument: "updowncounter"
		},
		"k8s.resourcequota.memory.limit.hard": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.resourcequota.memory.limit.used": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.resourcequota.memory.request.hard": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.resourcequota.memory.request.used": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.resourcequota.object_count.hard": {
			unit: "{object}",
			instrument: "updowncounter"
		},
		"k8s.resourcequota.object_count.used": {
			unit: "{object}",
			instrument: "updowncounter"
		},
		"k8s.resourcequota.persistentvolumeclaim_count.hard": {
			unit: "{persistentvolumeclaim}",
			instrument: "updowncounter"
		},
		"k8s.resourcequota.persistentvolumeclaim_count.used": {
			unit: "{persistentvolumeclaim}",
			instrument: "updowncounter"
		},
		"k8s.resourcequota.storage.request.hard": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.resourcequota.storage.request.used": {
			unit: "By",
			instrument: "updowncounter"
		},
		"k8s.service.endpoint.count": {
			unit: "{endpoint}",
			instrument: "gauge"
		},
		"k8s.service.load_balancer.ingress.count": {
			unit: "{ingress}",
			instrument: "gauge"
		},
		"k8s.statefulset.current_pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.statefulset.pod.current`."
		},
		"k8s.statefulset.desired_pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.statefulset.pod.desired`."
		},
		"k8s.statefulset.pod.available": {},
		"k8s.statefulset.pod.current": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.statefulset.pod.desired": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.statefulset.pod.ready": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.statefulset.pod.updated": {
			unit: "{pod}",
			instrument: "updowncounter"
		},
		"k8s.statefulset.ready_pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.statefulset.pod.ready`."
		},
		"k8s.statefulset.updated_pods": {
			unit: "{pod}",
			instrument: "updowncounter",
			deprecated: "Replaced by `k8s.statefulset.pod.updated`."
		},
		"kestrel.active_connections": {},
		"kestrel.active_tls_handshakes": {},
		"kestrel.connection.duration": {},
		"kestrel.queued_connections": {},
		"kestrel.queued_requests": {},
		"kestrel.rejected_connections": {},
		"kestrel.tls_handshake.duration": {},
		"kestrel.upgraded_connections": {},
		"mcp.client.operation.duration": {
			unit: "s",
			instrument: "histogram",
			deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository."
		},
		"mcp.client.session.duration": {
			unit: "s",
			instrument: "histogram",
			deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository."
		},
		"mcp.server.operation.duration": {
			unit: "s",
			instrument: "histogram",
			deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository."
		},
		"mcp.server.session.duration": {
			unit: "s",
			instrument: "histogram",
			deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository."
		},
		"messaging.client.consumed.messages": {
			unit: "{message}",
			instrument: "counter"
		},
		"messaging.client.operation.duration": {
			unit: "s",
			instrument: "histogram"
		},
		"messaging.client.published.messages": {
			unit: "{message}",
			instrument: "counter",
			deprecated: "Replaced by `messaging.client.sent.messages`."
		},
		"messaging.client.sent.messages": {
			unit: "{message}",
			instrument: "counter"
		},
		"messaging.process.duration": {
			unit: "s",
			instrument: "histogram"
		},
		"messaging.process.messages": {
			unit: "{message}",
			instrument: "counter",
			deprecated: "Replaced by `messaging.client.consumed.messages`."
		},
		"messaging.publish.duration": {
			unit: "s",
			instrument: "histogram",
			deprecated: "Replaced by `messaging.client.operation.duration`."
		},
		"messaging.publish.messages": {
			unit: "{message}",
			instrument: "counter",
			deprecated: "Replaced by `messaging.client.sent.messages`."
		},
		"messaging.receive.duration": {
			unit: "s",
			instrument: "histogram",
			deprecated: "Replaced by `messaging.client.operation.duration`."
		},
		"messaging.receive.messages": {
			unit: "{message}",
			instrument: "counter",
			deprecated: "Replaced by `messaging.client.consumed.messages`."
		},
		"nfs.client.net.count": {
			unit: "{record}",
			instrument: "counter"
		},
		"nfs.client.net.tcp.connection.accepted": {
			unit: "{connection}",
			instrument: "counter"
		},
		"nfs.client.operation.count": {
			unit: "{operation}",
			instrument: "counter"
		},
		"nfs.client.procedure.count": {
			unit: "{procedure}",
			instrument: "counter"
		},
		"nfs.client.rpc.authrefresh.count": {
			unit: "{authrefresh}",
			instrument: "counter"
		},
		"nfs.client.rpc.count": {
			unit: "{request}",
			instrument: "counter"
		},
		"nfs.client.rpc.retransmit.count": {
			unit: "{retransmit}",
			instrument: "counter"
		},
		"nfs.server.fh.stale.count": {
			unit: "{fh}",
			instrument: "counter"
		},
		"nfs.server.io": {
			unit: "By",
			instrument: "counter"
		},
		"nfs.server.net.count": {
			unit: "{record}",
			instrument: "counter"
		},
		"nfs.server.net.tcp.connection.accepted": {
			unit: "{connection}",
			instrument: "counter"
		},
		"nfs.server.operation.count": {
			unit: "{operation}",
			instrument: "counter"
		},
		"nfs.server.procedure.count": {
			unit: "{procedure}",
			instrument: "counter"
		},
		"nfs.server.repcache.requests": {
			unit: "{request}",
			instrument: "counter"
		},
		"nfs.server.rpc.count": {
			unit: "{request}",
			instrument: "counter"
		},
		"nfs.server.thread.count": {
			unit: "{thread}",
			instrument: "updowncounter"
		},
		"nodejs.eventloop.delay.max": {},
		"nodejs.eventloop.delay.mean": {},
		"nodejs.eventloop.delay.min": {},
		"nodejs.eventloop.delay.p50": {},
		"nodejs.eventloop.delay.p90": {},
		"nodejs.eventloop.delay.p99": {},
		"nodejs.eventloop.delay.stddev": {},
		"nodejs.eventloop.time": {},
		"nodejs.eventloop.utilization": {},
		"openshift.clusterquota.cpu.limit.hard": {
			unit: "{cpu}",
			instrument: "updowncounter"
		},
		"openshift.clusterquota.cpu.limit.used": {
			unit: "{cpu}",
			instrument: "updowncounter"
		},
		"openshift.clusterquota.cpu.request.hard": {
			unit: "{cpu}",
			instrument: "updowncounter"
		},
		"openshift.clusterquota.cpu.request.used": {
			unit: "{cpu}",
			instrument: "updowncounter"
		},
		"openshift.clusterquota.ephemeral_storage.limit.hard": {
			unit: "By",
			instrument: "updowncounter"
		},
		"openshift.clusterquota.ephemeral_storage.limit.used": {
			unit: "By",
			instrument: "updowncounter"
		},
		"openshift.clusterquota.ephemeral_storage.request.hard": {
			unit: "By",
			instrument: "updowncounter"
		},
		"openshift.clusterquota.ephemeral_storage.request.used": {
			unit: "By",
			instrument: "updowncounter"
		},
		"openshift.clusterquota.hugepage_count.request.hard": {
			unit: "{hugepage}",
			instrument: "updowncounter"
		},
		"openshift.clusterquota.hugepage_count.request.used": {
			unit: "{hugepage}",
			instrument: "updowncounter"
		},
		"openshift.clusterquota.memory.limit.hard": {
			unit: "By",
			instrument: "updowncounter"
		},
		"openshift.clusterquota.memory.limit.used": {
			unit: "By",
			instrument: "updowncounter"
		},
		"openshift.clusterquota.memory.request.hard": {
			unit: "By",
			instrument: "updowncounter"
		},
		"openshift.clusterquota.memory.request.used": {
			unit: "By",
			instrument: "updowncounter"
		},
		"openshift.clusterquota.object_count.hard": {
			unit: "{object}",
			instrument: "updowncounter"
		},
		"openshift.clusterquota.object_count.used": {
			unit: "{object}",
			instrument: "updowncounter"
		},
		"openshift.clusterquota.persistentvolumeclaim_count.hard": {
			unit: "{persistentvolumeclaim}",
			instrument: "updowncounter"
		},
		"openshift.clusterquota.persistentvolumeclaim_count.used": {
			unit: "{persistentvolumeclaim}",
			instrument: "updowncounter"
		},
		"openshift.clusterquota.storage.request.hard": {
			unit: "By",
			instrument: "updowncounter"
		},
		"openshift.clusterquota.storage.request.used": {
			unit: "By",
			instrument: "updowncounter"
		},
		"otel.sdk.exporter.log.exported": {
			unit: "{log_record}",
			instrument: "counter"
		},
		"otel.sdk.exporter.log.inflight": {
			unit: "{log_record}",
			instrument: "updowncounter"
		},
		"otel.sdk.exporter.metric_data_point.exported": {
			unit: "{data_point}",
			instrument: "counter"
		},
		"otel.sdk.exporter.metric_data_point.inflight": {
			unit: "{data_point}",
			instrument: "updowncounter"
		},
		"otel.sdk.exporter.operation.duration": {
			unit: "s",
			instrument: "histogram"
		},
		"otel.sdk.exporter.span.exported": {
			unit: "{span}",
			instrument: "counter"
		},
		"otel.sdk.exporter.span.exported.count": {
			unit: "{span}",
			instrument: "updowncounter",
			deprecated: "Replaced by `otel.sdk.exporter.span.exported`."
		},
		"otel.sdk.exporter.span.inflight": {
			unit: "{span}",
			instrument: "updowncounter"
		},
		"otel.sdk.exporter.span.inflight.count": {
			unit: "{span}",
			instrument: "updowncounter",
			deprecated: "Replaced by `otel.sdk.exporter.span.inflight`."
		},
		"otel.sdk.log.created": {
			unit: "{log_record}",
			instrument: "counter"
		},
		"otel.sdk.metric_reader.collection.duration": {
			unit: "s",
			instrument: "histogram"
		},
		"otel.sdk.processor.log.processed": {
			unit: "{log_record}",
			instrument: "counter"
		},
		"otel.sdk.processor.log.queue.capacity": {
			unit: "{log_record}",
			instrument: "updowncounter"
		},
		"otel.sdk.processor.log.queue.size": {
			unit: "{log_record}",
			instrument: "updowncounter"
		},
		"otel.sdk.processor.span.processed": {
			unit: "{span}",
			instrument: "counter"
		},
		"otel.sdk.processor.span.processed.count": {
			unit: "{span}",
			instrument: "updowncounter",
			deprecated: "Replaced by `otel.sdk.processor.span.processed`."
		},
		"otel.sdk.processor.span.queue.capacity": {
			unit: "{span}",
			instrument: "updowncounter"
		},
		"otel.sdk.processor.span.queue.size": {
			unit: "{span}",
			instrument: "updowncounter"
		},
		"otel.sdk.span.ended": {
			unit: "{span}",
			instrument: "counter",
			deprecated: "Obsoleted."
		},
		"otel.sdk.span.ended.count": {
			unit: "{span}",
			instrument: "counter",
			deprecated: "Obsoleted."
		},
		"otel.sdk.span.live": {
			unit: "{span}",
			instrument: "updowncounter"
		},
		"otel.sdk.span.live.count": {
			unit: "{span}",
			instrument: "updowncounter",
			deprecated: "Replaced by `otel.sdk.span.live`."
		},
		"otel.sdk.span.started": {
			unit: "{span}",
			instrument: "counter"
		},
		"process.context_switches": {
			unit: "{context_switch}",
			instrument: "counter"
		},
		"process.cpu.time": {
			unit: "s",
			instrument: "counter"
		},
		"process.cpu.utilization": {
			unit: "1",
			instrument: "gauge"
		},
		"process.disk.io": {
			unit: "By",
			instrument: "counter"
		},
		"process.disk.operations": {
			unit: "{operation}",
			instrument: "counter"
		},
		"process.memory.usage": {
			unit: "By",
			instrument: "updowncounter"
		},
		"process.memory.utilization": {
			unit: "1",
			instrument: "gauge"
		},
		"process.memory.virtual": {
			unit: "By",
			instrument: "updowncounter"
		},
		"process.network.io": {
			unit: "By",
			instrument: "counter"
		},
		"process.open_file_descriptor.count": {
			unit: "{file_descriptor}",
			instrument: "updowncounter",
			deprecated: "Replaced by `process.unix.file_descriptor.count`."
		},
		"process.paging.faults": {
			unit: "{fault}",
			instrument: "counter"
		},
		"process.signals_pending": {
			unit: "{signal}",
			instrument: "updowncounter"
		},
		"process.thread.count": {
			unit: "{thread}",
			instrument: "updowncounter"
		},
		"process.unix.file_descriptor.count": {
			unit: "{file_descriptor}",
			instrument: "updowncounter"
		},
		"process.uptime": {
			unit: "s",
			instrument: "gauge"
		},
		"process.windows.handle.count": {
			unit: "{handle}",
			instrument: "updowncounter"
		},
		"rpc.client.call.duration": {
			unit: "s",
			instrument: "histogram"
		},
		"rpc.client.duration": {
			unit: "ms",
			instrument: "histogram",
			deprecated: "Replaced by `rpc.client.call.duration` with unit `s`."
		},
		"rpc.client.request.size": {
			unit: "By",
			instrument: "histogram",
			deprecated: "Removed, no replacement at this time."
		},
		"rpc.client.requests_per_rpc": {
			unit: "{count}",
			instrument: "histogram",
			deprecated: "Removed, no replacement at this time."
		},
		"rpc.client.response.size": {
			unit: "By",
			instrument: "histogram",
			deprecated: "Removed, no replacement at this time."
		},
		"rpc.client.responses_per_rpc": {
			unit: "{count}",
			instrument: "histogram",
			deprecated: "Removed, no replacement at this time."
		},
		"rpc.server.call.duration": {
			unit: "s",
			instrument: "histogram"
		},
		"rpc.server.duration": {
			unit: "ms",
			instrument: "histogram",
			deprecated: "Replaced by `rpc.server.call.duration` with unit `s`."
		},
		"rpc.server.request.size": {
			unit: "By",
			instrument: "histogram",
			deprecated: "Removed, no replacement at this time."
		},
		"rpc.server.requests_per_rpc": {
			unit: "{count}",
			instrument: "histogram",
			deprecated: "Removed, no replacement at this time."
		},
		"rpc.server.response.size": {
			unit: "By",
			instrument: "histogram",
			deprecated: "Removed, no replacement at this time."
		},
		"rpc.server.responses_per_rpc": {
			unit: "{count}",
			instrument: "histogram",
			deprecated: "Removed, no replacement at this time."
		},
		"signalr.server.active_connections": {},
		"signalr.server.connection.duration": {},
		"system.cpu.frequency": {
			unit: "Hz",
			instrument: "gauge"
		},
		"system.cpu.logical.count": {
			unit: "{cpu}",
			instrument: "updowncounter"
		},
		"system.cpu.physical.count": {
			unit: "{cpu}",
			instrument: "updowncounter"
		},
		"system.cpu.time": {
			unit: "s",
			instrument: "counter"
		},
		"system.cpu.utilization": {
			unit: "1",
			instrument: "gauge"
		},
		"system.disk.io": {
			unit: "By",
			instrument: "counter"
		},
		"system.disk.io_time": {
			unit: "s",
			instrument: "counter"
		},
		"system.disk.limit": {
			unit: "By",
			instrument: "updowncounter"
		},
		"system.disk.merged": {
			unit: "{operation}",
			instrument: "counter"
		},
		"system.disk.operation_time": {
			unit: "s",
			instrument: "counter"
		},
		"system.disk.operations": {
			unit: "{operation}",
			instrument: "counter"
		},
		"system.filesystem.limit": {
			unit: "By",
			instrument: "updowncounter"
		},
		"system.filesystem.lock.count": {
			unit: "{lock}",
			instrument: "updowncounter"
		},
		"system.filesystem.usage": {
			unit: "By",
			instrument: "updowncounter"
		},
		"system.filesystem.utilization": {
			unit: "1",
			instrument: "gauge"
		},
		"system.linux.memory.available": {
			unit: "{packet}",
			instrument: "counter",
			deprecated: "Replaced by `system.memory.linux.available`."
		},
		"system.linux.memory.slab.usage": {
			unit: "{packet}",
			instrument: "counter",
			deprecated: "Replaced by `system.memory.linux.slab.usage`."
		},
		"system.memory.limit": {
			unit: "By",
			instrument: "updowncounter"
		},
		"system.memory.linux.available": {
			unit: "By",
			instrument: "updowncounter"
		},
		"system.memory.linux.hugepages.limit": {
			unit: "{page}",
			instrument: "updowncounter"
		},
		"system.memory.linux.hugepages.page_size": {
			unit: "By",
			instrument: "updowncounter"
		},
		"system.memory.linux.hugepages.reserved": {
			unit: "{page}",
			instrument: "updowncounter"
		},
		"system.memory.linux.hugepages.surplus": {
			unit: "{page}",
			instrument: "updowncounter"
		},
		"system.memory.linux.hugepages.usage": {
			unit: "{page}",
			instrument: "updowncounter"
		},
		"system.memory.linux.hugepages.utilization": {
			unit: "1",
			instrument: "gauge"
		},
		"system.memory.linux.shared": {
			unit: "By",
			instrument: "updowncounter"
		},
		"system.memory.linux.slab.usage": {
			unit: "By",
			instrument: "updowncounter"
		},
		"system.memory.shared": {
			unit: "By",
			instrument: "updowncounter",
			deprecated: "Replaced by `system.memory.linux.shared`."
		},
		"system.memory.usage": {
			unit: "By",
			instrument: "updowncounter"
		},
		"system.memory.utilization": {
			unit: "1",
			instrument: "gauge"
		},
		"system.network.connection.count": {
			unit: "{connection}",
			instrument: "updowncounter"
		},
		"system.network.connections": {
			unit: "{connection}",
			instrument: "updowncounter",
			deprecated: "Replaced by `system.network.connection.count`."
		},
		"system.network.dropped": {
			unit: "{packet}",
			instrument: "counter",
			deprecated: "Replaced by `system.network.packet.dropped`."
		},
		"system.network.errors": {
			unit: "{error}",
			instrument: "counter"
		},
		"system.network.io": {
			unit: "By",
			instrument: "counter"
		},
		"system.network.packet.count": {
			unit: "{packet}",
			instrument: "counter"
		},
		"system.network.packet.dropped": {
			unit: "{packet}",
			instrument: "counter"
		},
		"system.network.packets": {
			unit: "{packet}",
			instrument: "counter",
			deprecated: "Replaced by `system.network.packet.count`."
		},
		"system.paging.faults": {
			unit: "{fault}",
			instrument: "counter"
		},
		"system.paging.operations": {
			unit: "{operation}",
			instrument: "counter"
		},
		"system.paging.usage": {
			unit: "By",
			instrument: "updowncounter"
		},
		"system.paging.utilization": {
			unit: "1",
			instrument: "gauge"
		},
		"system.process.count": {
			unit: "{process}",
			instrument: "updowncounter"
		},
		"system.process.created": {
			unit: "{process}",
			instrument: "counter"
		},
		"system.process.limit": {
			unit: "{thread}",
			instrument: "updowncounter"
		},
		"system.uptime": {
			unit: "s",
			instrument: "gauge"
		},
		"v8js.gc.duration": {},
		"v8js.heap.space.available_size": { deprecated: "Replaced by `v8js.memory.heap.space.available_size`." },
		"v8js.heap.space.physical_size": { deprecated: "Replaced by `v8js.memory.heap.space.physical_size`." },
		"v8js.memory.heap.limit": { deprecated: "Replaced by `v8js.memory.heap.space.size`." },
		"v8js.memory.heap.space.available_size": {},
		"v8js.memory.heap.space.physical_size": {},
		"v8js.memory.heap.space.size": {},
		"v8js.memory.heap.used": {},
		"v8js.resource.active": {},
		"vcs.change.count": {
			unit: "{change}",
			instrument: "updowncounter"
		},
		"vcs.change.duration": {
			unit: "s",
			instrument: "gauge"
		},
		"vcs.change.time_to_approval": {
			unit: "s",
			instrument: "gauge"
		},
		"vcs.change.time_to_merge": {
			unit: "s",
			instrument: "gauge"
		},
		"vcs.contributor.count": {
			unit: "{contributor}",
			instrument: "gauge"
		},
		"vcs.ref.count": {
			unit: "{ref}",
			instrument: "updowncounter"
		},
		"vcs.ref.lines_delta": {
			unit: "{line}",
			instrument: "gauge"
		},
		"vcs.ref.revisions_delta": {
			unit: "{revision}",
			instrument: "gauge"
		},
		"vcs.ref.time": {
			unit: "s",
			instrument: "gauge"
		},
		"vcs.repository.count": {
			unit: "{repository}",
			instrument: "updowncounter"
		}
	},
	attributes: {
		"android.app.state": {},
		"android.os.api_level": {},
		"android.state": { deprecated: "Replaced by `android.app.state`." },
		"app.build_id": {},
		"app.crash.id": {},
		"app.installation.id": {},
		"app.jank.frame_count": {},
		"app.jank.period": {},
		"app.jank.threshold": {},
		"app.screen.coordinate.x": {},
		"app.screen.coordinate.y": {},
		"app.screen.id": {},
		"app.screen.name": {},
		"app.widget.id": {},
		"app.widget.name": {},
		"artifact.attestation.filename": {},
		"artifact.attestation.hash": {},
		"artifact.attestation.id": {},
		"artifact.filename": {},
		"artifact.hash": {},
		"artifact.purl": {},
		"artifact.version": {},
		"aspnetcore.authentication.result": {},
		"aspnetcore.authentication.scheme": {},
		"aspnetcore.authorization.policy": {},
		"aspnetcore.authorization.result": {},
		"aspnetcore.diagnostics.exception.result": {},
		"aspnetcore.diagnostics.handler.type": {},
		"aspnetcore.identity.error_code": {},
		"aspnetcore.identity.password_check_result": {},
		"aspnetcore.identity.result": {},
		"aspnetcore.identity.sign_in.result": {},
		"aspnetcore.identity.sign_in.type": {},
		"aspnetcore.identity.token_purpose": {},
		"aspnetcore.identity.token_verified": {},
		"aspnetcore.identity.user.update_type": {},
		"aspnetcore.identity.user_type": {},
		"aspnetcore.memory_pool.owner": {},
		"aspnetcore.rate_limiting.policy": {},
		"aspnetcore.rate_limiting.result": {},
		"aspnetcore.request.is_unhandled": {},
		"aspnetcore.routing.is_fallback": {},
		"aspnetcore.routing.match_status": {},
		"aspnetcore.sign_in.is_persistent": {},
		"aspnetcore.user.is_authenticated": {},
		"aws.bedrock.guardrail.id": {},
		"aws.bedrock.knowledge_base.id": {},
		"aws.dynamodb.attribute_definitions": {},
		"aws.dynamodb.attributes_to_get": {},
		"aws.dynamodb.consistent_read": {},
		"aws.dynamodb.consumed_capacity": {},
		"aws.dynamodb.count": {},
		"aws.dynamodb.exclusive_start_table": {},
		"aws.dynamodb.global_secondary_index_updates": {},
		"aws.dynamodb.global_secondary_indexes": {},
		"aws.dynamodb.index_name": {},
		"aws.dynamodb.item_collection_metrics": {},
		"aws.dynamodb.limit": {},
		"aws.dynamodb.local_secondary_indexes": {},
		"aws.dynamodb.projection": {},
		"aws.dynamodb.provisioned_read_capacity": {},
		"aws.dynamodb.provisioned_write_capacity": {},
		"aws.dynamodb.scan_forward": {},
		"aws.dynamodb.scanned_count": {},
		"aws.dynamodb.segment": {},
		"aws.dynamodb.select": {},
		"aws.dynamodb.table_count": {},
		"aws.dynamodb.table_names": {},
		"aws.dynamodb.total_segments": {},
		"aws.ecs.cluster.arn": {},
		"aws.ecs.container.arn": {},
		"aws.ecs.launchtype": {},
		"aws.ecs.task.arn": {},
		"aws.ecs.task.family": {},
		"aws.ecs.task.id": {},
		"aws.ecs.task.revision": {},
		"aws.eks.cluster.arn": {},
		"aws.extended_request_id": {},
		"aws.kinesis.stream_name": {},
		"aws.lambda.invoked_arn": {},
		"aws.lambda.resource_mapping.id": {},
		"aws.log.group.arns": {},
		"aws.log.group.names": {},
		"aws.log.stream.arns": {},
		"aws.log.stream.names": {},
		"aws.request_id": {},
		"aws.s3.bucket": {},
		"aws.s3.copy_source": {},
		"aws.s3.delete": {},
		"aws.s3.key": {},
		"aws.s3.part_number": {},
		"aws.s3.upload_id": {},
		"aws.secretsmanager.secret.arn": {},
		"aws.sns.topic.arn": {},
		"aws.sqs.queue.url": {},
		"aws.step_functions.activity.arn": {},
		"aws.step_functions.state_machine.arn": {},
		"az.namespace": { deprecated: "Replaced by `azure.resource_provider.namespace`." },
		"az.service_request_id": { deprecated: "Replaced by `azure.service.request.id`." },
		"azure.client.id": {},
		"azure.cosmosdb.connection.mode": {},
		"azure.cosmosdb.consistency.level": {},
		"azure.cosmosdb.operation.contacted_regions": {},
		"azure.cosmosdb.operation.request_charge": {},
		"azure.cosmosdb.request.body.size": {},
		"azure.cosmosdb.response.sub_status_code": {},
		"azure.eventhubs.message.enqueued_time": {},
		"azure.resource_group.name": {},
		"azure.resource_provider.namespace": {},
		"azure.service.request.id": {},
		"azure.servicebus.disposition_status": {},
		"azure.servicebus.message.delivery_count": {},
		"azure.servicebus.message.enqueued_time": {},
		"browser.brands": {},
		"browser.document.url.full": {},
		"browser.language": {},
		"browser.mobile": {},
		"browser.platform": {},
		"browser.web_vital.delta": {},
		"browser.web_vital.id": {},
		"browser.web_vital.name": {},
		"browser.web_vital.navigation_type": {},
		"browser.web_vital.rating": {},
		"browser.web_vital.value": {},
		"cassandra.consistency.level": {},
		"cassandra.coordinator.dc": {},
		"cassandra.coordinator.id": {},
		"cassandra.page.size": {},
		"cassandra.query.idempotent": {},
		"cassandra.speculative_execution.count": {},
		"cicd.pipeline.action.name": {},
		"cicd.pipeline.name": {},
		"cicd.pipeline.result": {},
		"cicd.pipeline.run.id": {},
		"cicd.pipeline.run.state": {},
		"cicd.pipeline.run.url.full": {},
		"cicd.pipeline.task.name": {},
		"cicd.pipeline.task.run.id": {},
		"cicd.pipeline.task.run.result": {},
		"cicd.pipeline.task.run.url.full": {},
		"cicd.pipeline.task.type": {},
		"cicd.system.component": {},
		"cicd.worker.id": {},
		"cicd.worker.name": {},
		"cicd.worker.state": {},
		"cicd.worker.url.full": {},
		"client.address": {},
		"client.as.number": {},
		"client.as.organization": {},
		"client.mac.address": {},
		"client.port": {},
		"client.prefix": {},
		"client.service.name": {},
		"client.service.namespace": {},
		"cloud.account.id": {},
		"cloud.availability_zone": {},
		"cloud.platform": {},
		"cloud.provider": {},
		"cloud.region": {},
		"cloud.resource_id": {},
		"cloudevents.event_id": {},
		"cloudevents.event_source": {},
		"cloudevents.event_spec_version": {},
		"cloudevents.event_subject": {},
		"cloudevents.event_type": {},
		"cloudfoundry.app.id": {},
		"cloudfoundry.app.instance.id": {},
		"cloudfoundry.app.name": {},
		"cloudfoundry.org.id": {},
		"cloudfoundry.org.name": {},
		"cloudfoundry.process.id": {},
		"cloudfoundry.process.type": {},
		"cloudfoundry.space.id": {},
		"cloudfoundry.space.name": {},
		"cloudfoundry.system.id": {},
		"cloudfoundry.system.instance.id": {},
		"code.column": { deprecated: "Replaced by `code.column.number`." },
		"code.column.number": {},
		"code.file.path": {},
		"code.filepath": { deprecated: "Replaced by `code.file.path`." },
		"code.function": { deprecated: "Value should be included in `code.function.name` which is expected to be a fully-qualified name." },
		"code.function.name": {},
		"code.line.number": {},
		"code.lineno": { deprecated: "Replaced by `code.line.number`." },
		"code.namespace": { deprecated: "Value should be included in `code.function.name` which is expected to be a fully-qualified name." },
		"code.stacktrace": {},
		"container.command": {},
		"container.command_args": {},
		"container.command_line": {},
		"container.cpu.state": { deprecated: "Replaced by `cpu.mode`." },
		"container.csi.plugin.name": {},
		"container.csi.volume.id": {},
		"container.id": {},
		"container.image.id": {},
		"container.image.name": {},
		"container.image.repo_digests": {},
		"container.image.tags": {},
		"container.label.*": {},
		"container.labels.*": { deprecated: "Replaced by `container.label`." },
		"container.name": {},
		"container.runtime": { deprecated: "Replaced by `container.runtime.name`." },
		"container.runtime.description": {},
		"container.runtime.name": {},
		"container.runtime.version": {},
		"cpu.logical_number": {},
		"cpu.mode": {},
		"cpython.gc.generation": {},
		"db.cassandra.consistency_level": { deprecated: "Replaced by `cassandra.consistency.level`." },
		"db.cassandra.coordinator.dc": { deprecated: "Replaced by `cassandra.coordinator.dc`." },
		"db.cassandra.coordinator.id": { deprecated: "Replaced by `cassandra.coordinator.id`." },
		"db.cassandra.idempotence": { deprecated: "Replaced by `cassandra.query.idempotent`." },
		"db.cassandra.page_size": { deprecated: "Replaced by `cassandra.page.size`." },
		"db.cassandra.speculative_execution_count": { deprecated: "Replaced by `cassandra.speculative_execution.count`." },
		"db.cassandra.table": { deprecated: "Replaced by `db.collection.name`." },
		"db.client.connection.pool.name": {},
		"db.client.connection.state": {},
		"db.client.connections.pool.name": { deprecated: "Replaced by `db.client.connection.pool.name`." },
		"db.client.connections.state": { deprecated: "Replaced by `db.client.connection.state`." },
		"db.collection.name": {},
		"db.connection_string": { deprecated: "Replaced by `server.address` and `server.port`." },
		"db.cosmosdb.client_id": { deprecated: "Replaced by `azure.client.id`." },
		"db.cosmosdb.connection_mode": { deprecated: "Replaced by `azure.cosmosdb.connection.mode`." },
		"db.cosmosdb.consistency_level": { deprecated: "Replaced by `azure.cosmosdb.consistency.level`." },
		"db.cosmosdb.container": { deprecated: "Replaced by `db.collection.name`." },
		"db.cosmosdb.operation_type": { deprecated: "Removed, no replacement at this time." },
		"db.cosmosdb.regions_contacted": { deprecated: "Replaced by `azure.cosmosdb.operation.contacted_regions`." },
		"db.cosmosdb.request_charge": { deprecated: "Replaced by `azure.cosmosdb.operation.request_charge`." },
		"db.cosmosdb.request_content_length": { deprecated: "Replaced by `azure.cosmosdb.request.body.size`." },
		"db.cosmosdb.status_code": { deprecated: "Use `db.response.status_code` instead." },
		"db.cosmosdb.sub_status_code": { deprecated: "Replaced by `azure.cosmosdb.response.sub_status_code`." },
		"db.elasticsearch.cluster.name": { deprecated: "Replaced by `db.namespace`." },
		"db.elasticsearch.node.name": { deprecated: "Replaced by `elasticsearch.node.name`." },
		"db.elasticsearch.path_parts.*": { deprecated: "Replaced by `db.operation.parameter`." },
		"db.instance.id": { deprecated: "Removed, no general replacement at this time. For Elasticsearch, use `db.elasticsearch.node.name` instead." },
		"db.jdbc.driver_classname": { deprecated: "Removed, no replacement at this time." },
		"db.mongodb.collection": { deprecated: "Replaced by `db.collection.name`." },
		"db.mssql.instance_name": { deprecated: "Removed, no replacement at this time." },
		"db.name": { deprecated: "Replaced by `db.namespace`." },
		"db.namespace": {},
		"db.operation": { deprecated: "Replaced by `db.operation.name`." },
		"db.operation.batch.size": {},
		"db.operation.name": {},
		"db.operation.parameter.*": {},
		"db.query.parameter.*": {},
		"db.query.summary": {},
		"db.query.text": {},
		"db.redis.database_index": { deprecated: "Replaced by `db.namespace` (string)." },
		"db.response.returned_rows": {},
		"db.response.status_code": {},
		"db.sql.table": { deprecated: "Replaced by `db.collection.name`, but only if not extracting the value from `db.query.text`." },
		"db.statement": { deprecated: "Replaced by `db.query.text`." },
		"db.stored_procedure.name": {},
		"db.system": { deprecated: "Replaced by `db.system.name`." },
		"db.system.name": {},
		"db.user": { deprecated: "Removed, no replacement at this time." },
		"deployment.environment": { deprecated: "Replaced by `deployment.environment.name`." },
		"deployment.environment.name": {},
		"deployment.id": {},
		"deployment.name": {},
		"deployment.status": {},
		"destination.address": {},
		"destination.as.number": {},
		"destination.as.organization": {},
		"destination.mac.address": {},
		"destination.port": {},
		"destination.prefix": {},
		"device.id": {},
		"device.manufacturer": {},
		"device.model.identifier": {},
		"device.model.name": {},
		"disk.io.direction": {},
		"dns.answers": {},
		"dns.question.name": {},
		"dotnet.gc.heap.generation": {},
		"elasticsearch.node.name": {},
		"enduser.id": { deprecated: "Moved to the OpenTelemetry Client-Side semantic conventions repository." },
		"enduser.pseudo.id": { deprecated: "Moved to the OpenTelemetry Client-Side semantic conventions repository." },
		"enduser.role": { deprecated: "Use `user.roles` instead." },
		"enduser.scope": { deprecated: "Removed, no replacement at this time." },
		"error.message": { deprecated: "Use domain-specific error message attribute. For example, use `feature_flag.error.message` for feature flag errors." },
		"error.type": {},
		"event.name": { deprecated: "The value of this attribute MUST now be set as the value of the EventName field on the LogRecord to indicate that the LogRecord represents an Event." },
		"exception.escaped": { deprecated: "It's no longer recommended to record exceptions that are handled and do not escape the scope of a span." },
		"exception.message": {},
		"exception.stacktrace": {},
		"exception.type": {},
		"faas.coldstart": {},
		"faas.cron": {},
		"faas.document.collection": {},
		"faas.document.name": {},
		"faas.document.operation": {},
		"faas.document.time": {},
		"faas.instance": {},
		"faas.invocation.id": {},
		"faas.invocation.start_time": {},
		"faas.invoked_name": {},
		"faas.invoked_provider": {},
		"faas.invoked_region": {},
		"faas.max_memory": {},
		"faas.name": {},
		"faas.trigger": {},
		"faas.version": {},
		"feature_flag.context.id": {},
		"feature_flag.error.message": {},
		"feature_flag.evaluation.error.message": { deprecated: "Replaced by `feature_flag.error.message`." },
		"feature_flag.evaluation.reason": { deprecated: "Replaced by `feature_flag.result.reason`." },
		"feature_flag.key": {},
		"feature_flag.provider.name": {},
		"feature_flag.result.reason": {},
		"feature_flag.result.value": {},
		"feature_flag.result.variant": {},
		"feature_flag.set.id": {},
		"feature_flag.variant": { deprecated: "Replaced by `feature_flag.result.variant`." },
		"feature_flag.version": {},
		"file.accessed": {},
		"file.attributes": {},
		"file.changed": {},
		"file.created": {},
		"file.directory": {},
		"file.extension": {},
		"file.fork_name": {},
		"file.group.id": {},
		"file.group.name": {},
		"file.inode": {},
		"file.lock.mechanism": {},
		"file.lock.mode": {},
		"file.lock.type": {},
		"file.mode": {},
		"file.modified": {},
		"file.name": {},
		"file.owner.id": {},
		"file.owner.name": {},
		"file.path": {},
		"file.size": {},
		"file.symbolic_link.target_path": {},
		"gcp.apphub.application.container": {},
		"gcp.apphub.application.id": {},
		"gcp.apphub.application.location": {},
		"gcp.apphub.service.criticality_type": {},
		"gcp.apphub.service.environment_type": {},
		"gcp.apphub.service.id": {},
		"gcp.apphub.workload.criticality_type": {},
		"gcp.apphub.workload.environment_type": {},
		"gcp.apphub.workload.id": {},
		"gcp.apphub_destination.application.container": {},
		"gcp.apphub_destination.application.id": {},
		"gcp.apphub_destination.application.location": {},
		"gcp.apphub_destination.service.criticality_type": {},
		"gcp.apphub_destination.service.environment_type": {},
		"gcp.apphub_destination.service.id": {},
		"gcp.apphub_destination.workload.criticality_type": {},
		"gcp.apphub_destination.workload.environment_type": {},
		"gcp.apphub_destination.workload.id": {},
		"gcp.client.service": {},
		"gcp.cloud_run.job.execution": {},
		"gcp.cloud_run.job.task_index": {},
		"gcp.gce.instance.hostname": {},
		"gcp.gce.instance.labels.*": {},
		"gcp.gce.instance.name": {},
		"gcp.gce.instance_group_manager.name": {},
		"gcp.gce.instance_group_manager.region": {},
		"gcp.gce.instance_group_manager.zone": {},
		"gcp.pubsub.message.ack_deadline": {},
		"gcp.pubsub.message.ack_id": {},
		"gcp.pubsub.message.delivery_attempt": {},
		"gcp.pubsub.message.ordering_key": {},
		"gen_ai.agent.description": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.agent.id": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.agent.name": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.agent.version": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.completion": { deprecated: "Removed, no replacement at this time." },
		"gen_ai.conversation.id": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.data_source.id": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.embeddings.dimension.count": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.evaluation.explanation": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.evaluation.name": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.evaluation.score.label": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.evaluation.score.value": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.input.messages": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.openai.request.response_format": { deprecated: "Replaced by `gen_ai.output.type`, which has moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.openai.request.seed": { deprecated: "Replaced by `gen_ai.request.seed`, which has moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.openai.request.service_tier": { deprecated: "Replaced by `openai.request.service_tier`, which has moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.openai.response.service_tier": { deprecated: "Replaced by `openai.response.service_tier`, which has moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.openai.response.system_fingerprint": { deprecated: "Replaced by `openai.response.system_fingerprint`, which has moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.operation.name": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.output.messages": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.output.type": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.prompt": { deprecated: "Removed, no replacement at this time." },
		"gen_ai.prompt.name": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.provider.name": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.request.choice.count": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.request.encoding_formats": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.request.frequency_penalty": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.request.max_tokens": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.request.model": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.request.presence_penalty": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.request.seed": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.request.stop_sequences": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.request.stream": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.request.temperature": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.request.top_k": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.request.top_p": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.response.finish_reasons": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.response.id": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.response.model": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.response.time_to_first_chunk": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.retrieval.documents": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.retrieval.query.text": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.system": { deprecated: "Replaced by `gen_ai.provider.name`, which has moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.system_instructions": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.token.type": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.tool.call.arguments": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.tool.call.id": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.tool.call.result": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.tool.definitions": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.tool.description": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.tool.name": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.tool.type": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.usage.cache_creation.input_tokens": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.usage.cache_read.input_tokens": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.usage.completion_tokens": { deprecated: "Replaced by `gen_ai.usage.output_tokens`, which has moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.usage.input_tokens": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.usage.output_tokens": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.usage.prompt_tokens": { deprecated: "Replaced by `gen_ai.usage.input_tokens`, which has moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.usage.reasoning.output_tokens": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.workflow.name": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"geo.continent.code": {},
		"geo.country.iso_code": {},
		"geo.locality.name": {},
		"geo.location.lat": {},
		"geo.location.lon": {},
		"geo.postal_code": {},
		"geo.region.iso_code": {},
		"go.cpu.detailed_state": {},
		"go.cpu.state": {},
		"go.memory.detailed_type": {},
		"go.memory.type": {},
		"graphql.document": {},
		"graphql.operation.name": {},
		"graphql.operation.type": {},
		"heroku.app.id": {},
		"heroku.release.commit": {},
		"heroku.release.creation_timestamp": {},
		"host.arch": {},
		"host.cpu.cache.l2.size": {},
		"host.cpu.family": {},
		"host.cpu.model.id": {},
		"host.cpu.model.name": {},
		"host.cpu.stepping": {},
		"host.cpu.vendor.id": {},
		"host.id": {},
		"host.image.id": {},
		"host.image.name": {},
		"host.image.version": {},
		"host.ip": {},
		"host.mac": {},
		"host.name": {},
		"host.type": {},
		"http.client_ip": { deprecated: "Replaced by `client.address`." },
		"http.connection.state": {},
		"http.flavor": { deprecated: "Split into `network.protocol.name` and `network.protocol.version`" },
		"http.host": { deprecated: "Replaced by one of `server.address`, `client.address` or `http.request.header.host`, depending on the usage." },
		"http.method": { deprecated: "Replaced by `http.request.method`." },
		"http.request.body.content": {},
		"http.request.body.size": {},
		"http.request.header.*": {},
		"http.request.method": {},
		"http.request.method_original": {},
		"http.request.resend_count": {},
		"http.request.size": {},
		"http.request_content_length": { deprecated: "Replaced by `http.request.header.content-length`." },
		"http.request_content_length_uncompressed": { deprecated: "Replaced by `http.request.body.size`." },
		"http.response.body.content": {},
		"http.response.body.size": {},
		"http.response.header.*": {},
		"http.response.size": {},
		"http.response.status_code": {},
		"http.response_content_length": { deprecated: "Replaced by `http.response.header.content-length`." },
		"http.response_content_length_uncompressed": { deprecated: "Replaced by `http.response.body.size`." },
		"http.route": {},
		"http.scheme": { deprecated: "Replaced by `url.scheme`." },
		"http.server_name": { deprecated: "Replaced by `server.address`." },
		"http.status_code": { deprecated: "Replaced by `http.response.status_code`." },
		"http.target": { deprecated: "Split to `url.path` and `url.query`." },
		"http.url": { deprecated: "Replaced by `url.full`." },
		"http.user_agent": { deprecated: "Replaced by `user_agent.original`." },
		"hw.battery.capacity": {},
		"hw.battery.chemistry": {},
		"hw.battery.state": {},
		"hw.bios_version": {},
		"hw.driver_version": {},
		"hw.enclosure.type": {},
		"hw.firmware_version": {},
		"hw.gpu.task": {},
		"hw.id": {},
		"hw.limit_type": {},
		"hw.logical_disk.raid_level": {},
		"hw.logical_disk.state": {},
		"hw.memory.type": {},
		"hw.model": {},
		"hw.name": {},
		"hw.network.logical_addresses": {},
		"hw.network.physical_address": {},
		"hw.parent": {},
		"hw.physical_disk.smart_attribute": {},
		"hw.physical_disk.state": {},
		"hw.physical_disk.type": {},
		"hw.sensor_location": {},
		"hw.serial_number": {},
		"hw.state": {},
		"hw.tape_drive.operation_type": {},
		"hw.type": {},
		"hw.vendor": {},
		"ios.app.state": {},
		"ios.state": { deprecated: "Replaced by `ios.app.state`." },
		"jsonrpc.protocol.version": {},
		"jsonrpc.request.id": {},
		"jvm.buffer.pool.name": {},
		"jvm.executor.name": {},
		"jvm.executor.owner.name": {},
		"jvm.executor.thread.state": {},
		"jvm.executor.type": {},
		"jvm.gc.action": {},
		"jvm.gc.cause": {},
		"jvm.gc.name": {},
		"jvm.memory.pool.name": {},
		"jvm.memory.type": {},
		"jvm.thread.daemon": {},
		"jvm.thread.state": {},
		"k8s.cluster.name": {},
		"k8s.cluster.uid": {},
		"k8s.container.ephemeral_storage.fs_type": {},
		"k8s.container.name": {},
		"k8s.container.restart_count": {},
		"k8s.container.status.last_terminated_reason": {},
		"k8s.container.status.reason": {},
		"k8s.container.status.state": {},
		"k8s.cronjob.annotation.*": {},
		"k8s.cronjob.label.*": {},
		"k8s.cronjob.name": {},
		"k8s.cronjob.uid": {},
		"k8s.daemonset.annotation.*": {},
		"k8s.daemonset.label.*": {},
		"k8s.daemonset.name": {},
		"k8s.daemonset.uid": {},
		"k8s.deployment.annotation.*": {},
		"k8s.deployment.label.*": {},
		"k8s.deployment.name": {},
		"k8s.deployment.uid": {},
		"k8s.hpa.metric.type": {},
		"k8s.hpa.name": {},
		"k8s.hpa.scaletargetref.api_version": {},
		"k8s.hpa.scaletargetref.kind": {},
		"k8s.hpa.scaletargetref.name": {},
		"k8s.hpa.uid": {},
		"k8s.hugepage.size": {},
		"k8s.job.annotation.*": {},
		"k8s.job.label.*": {},
		"k8s.job.name": {},
		"k8s.job.uid": {},
		"k8s.namespace.annotation.*": {},
		"k8s.namespace.label.*": {},
		"k8s.namespace.name": {},
		"k8s.namespace.phase": {},
		"k8s.node.annotation.*": {},
		"k8s.node.condition.status": {},
		"k8s.node.condition.type": {},
		"k8s.node.label.*": {},
		"k8s.node.name": {},
		"k8s.node.system_container.name": {},
		"k8s.node.uid": {},
		"k8s.persistentvolume.annotation.*": {},
		"k8s.persistentvolume.label.*": {},
		"k8s.persistentvolume.name": {},
		"k8s.persistentvolume.reclaim_policy": {},
		"k8s.persistentvolume.status.phase": {},
		"k8s.persistentvolume.uid": {},
		"k8s.persistentvolumeclaim.annotation.*": {},
		"k8s.persistentvolumeclaim.label.*": {},
		"k8s.persistentvolumeclaim.name": {},
		"k8s.persistentvolumeclaim.status.phase": {},
		"k8s.persistentvolumeclaim.uid": {},
		"k8s.pod.annotation.*": {},
		"k8s.pod.hostname": {},
		"k8s.pod.ip": {},
		"k8s.pod.label.*": {},
		"k8s.pod.labels.*": { deprecated: "Replaced by `k8s.pod.label`." },
		"k8s.pod.name": {},
		"k8s.pod.start_time": {},
		"k8s.pod.status.phase": {},
		"k8s.pod.status.reason": {},
		"k8s.pod.uid": {},
		"k8s.replicaset.annotation.*": {},
		"k8s.replicaset.label.*": {},
		"k8s.replicaset.name": {},
		"k8s.replicaset.uid": {},
		"k8s.replicationcontroller.name": {},
		"k8s.replicationcontroller.uid": {},
		"k8s.resourcequota.name": {},
		"k8s.resourcequota.resource_name": {},
		"k8s.resourcequota.uid": {},
		"k8s.service.annotation.*": {},
		"k8s.service.endpoint.address_type": {},
		"k8s.service.endpoint.condition": {},
		"k8s.service.endpoint.zone": {},
		"k8s.service.label.*": {},
		"k8s.service.name": {},
		"k8s.service.publish_not_ready_addresses": {},
		"k8s.service.selector.*": {},
		"k8s.service.traffic_distribution": {},
		"k8s.service.type": {},
		"k8s.service.uid": {},
		"k8s.statefulset.annotation.*": {},
		"k8s.statefulset.label.*": {},
		"k8s.statefulset.name": {},
		"k8s.statefulset.uid": {},
		"k8s.storageclass.name": {},
		"k8s.volume.name": {},
		"k8s.volume.type": {},
		"kafka.cluster.id": {},
		"kafka.message.key": {},
		"kafka.message.tombstone": {},
		"kafka.offset": {},
		"linux.memory.slab.state": { deprecated: "Replaced by `system.memory.linux.slab.state`." },
		"log.file.name": {},
		"log.file.name_resolved": {},
		"log.file.path": {},
		"log.file.path_resolved": {},
		"log.iostream": {},
		"log.record.original": {},
		"log.record.uid": {},
		"mainframe.lpar.name": {},
		"mcp.method.name": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"mcp.protocol.version": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"mcp.resource.uri": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"mcp.session.id": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"message.compressed_size": { deprecated: "Deprecated, no replacement at this time." },
		"message.id": { deprecated: "Deprecated, no replacement at this time." },
		"message.type": { deprecated: "Deprecated, no replacement at this time." },
		"message.uncompressed_size": { deprecated: "Deprecated, no replacement at this time." },
		"messaging.batch.message_count": {},
		"messaging.client.id": {},
		"messaging.consumer.group.name": {},
		"messaging.destination.anonymous": {},
		"messaging.destination.name": {},
		"messaging.destination.partition.id": {},
		"messaging.destination.subscription.name": {},
		"messaging.destination.template": {},
		"messaging.destination.temporary": {},
		"messaging.destination_publish.anonymous": { deprecated: "Removed. No replacement at this time." },
		"messaging.destination_publish.name": { deprecated: "Removed. No replacement at this time." },
		"messaging.eventhubs.consumer.group": { deprecated: "Replaced by `messaging.consumer.group.name`." },
		"messaging.eventhubs.message.enqueued_time": { deprecated: "Replaced by `azure.eventhubs.message.enqueued_time`." },
		"messaging.gcp_pubsub.message.ack_deadline": { deprecated: "Replaced by `gcp.pubsub.message.ack_deadline`." },
		"messaging.gcp_pubsub.message.ack_id": { deprecated: "Replaced by `gcp.pubsub.message.ack_id`." },
		"messaging.gcp_pubsub.message.delivery_attempt": { deprecated: "Replaced by `gcp.pubsub.message.delivery_attempt`." },
		"messaging.gcp_pubsub.message.ordering_key": { deprecated: "Replaced by `gcp.pubsub.message.ordering_key`." },
		"messaging.kafka.cluster.id": { deprecated: "Replaced by `kafka.cluster.id`." },
		"messaging.kafka.consumer.group": { deprecated: "Replaced by `messaging.consumer.group.name`." },
		"messaging.kafka.destination.partition": { deprecated: "Record string representation of the partition ID in `messaging.destination.partition.id` attribute." },
		"messaging.kafka.message.key": { deprecated: "Replaced by `kafka.message.key`." },
		"messaging.kafka.message.offset": { deprecated: "Replaced by `kafka.offset`." },
		"messaging.kafka.message.tombstone": { deprecated: "Replaced by `kafka.message.tombstone`." },
		"messaging.kafka.offset": { deprecated: "Replaced by `kafka.offset`." },
		"messaging.message.body.size": {},
		"messaging.message.conversation_id": {},
		"messaging.message.envelope.size": {},
		"messaging.message.id": {},
		"messaging.operation": { deprecated: "Replaced by `messaging.operation.type`." },
		"messaging.operation.name": {},
		"messaging.operation.type": {},
		"messaging.rabbitmq.destination.routing_key": { deprecated: "Replaced by `rabbitmq.destination.routing_key`." },
		"messaging.rabbitmq.message.delivery_tag": { deprecated: "Replaced by `rabbitmq.message.delivery_tag`." },
		"messaging.rocketmq.client_group": { deprecated: "Replaced by `messaging.consumer.group.name` on the consumer spans. No replacement for producer spans." },
		"messaging.rocketmq.consumption_model": { deprecated: "Replaced by `rocketmq.consumption_model`." },
		"messaging.rocketmq.message.delay_time_level": { deprecated: "Replaced by `rocketmq.message.delay_time_level`." },
		"messaging.rocketmq.message.delivery_timestamp": { deprecated: "Replaced by `rocketmq.message.delivery_timestamp`." },
		"messaging.rocketmq.message.group": { deprecated: "Replaced by `rocketmq.message.group`." },
		"messaging.rocketmq.message.keys": { deprecated: "Replaced by `rocketmq.message.keys`." },
		"messaging.rocketmq.message.tag": { deprecated: "Replaced by `rocketmq.message.tag`." },
		"messaging.rocketmq.message.type": { deprecated: "Replaced by `rocketmq.message.type`." },
		"messaging.rocketmq.namespace": { deprecated: "Replaced by `rocketmq.namespace`." },
		"messaging.servicebus.destination.subscription_name": { deprecated: "Replaced by `messaging.destination.subscription.name`." },
		"messaging.servicebus.disposition_status": { deprecated: "Replaced by `azure.servicebus.disposition_status`." },
		"messaging.servicebus.message.delivery_count": { deprecated: "Replaced by `azure.servicebus.message.delivery_count`." },
		"messaging.servicebus.message.enqueued_time": { deprecated: "Replaced by `azure.servicebus.message.enqueued_time`." },
		"messaging.system": { deprecated: "Replaced by `messaging.system.name`." },
		"messaging.system.name": {},
		"net.host.ip": { deprecated: "Replaced by `network.local.address`." },
		"net.host.name": { deprecated: "Replaced by `server.address`." },
		"net.host.port": { deprecated: "Replaced by `server.port`." },
		"net.peer.ip": { deprecated: "Replaced by `network.peer.address`." },
		"net.peer.name": { deprecated: "Replaced by `server.address` on client spans and `client.address` on server spans." },
		"net.peer.port": { deprecated: "Replaced by `server.port` on client spans and `client.port` on server spans." },
		"net.protocol.name": { deprecated: "Replaced by `network.protocol.name`." },
		"net.protocol.version": { deprecated: "Replaced by `network.protocol.version`." },
		"net.sock.family": { deprecated: "Split to `network.transport` and `network.type`." },
		"net.sock.host.addr": { deprecated: "Replaced by `network.local.address`." },
		"net.sock.host.port": { deprecated: "Replaced by `network.local.port`." },
		"net.sock.peer.addr": { deprecated: "Replaced by `network.peer.address`." },
		"net.sock.peer.name": { deprecated: "Removed. No replacement at this time." },
		"net.sock.peer.port": { deprecated: "Replaced by `network.peer.port`." },
		"net.transport": { deprecated: "Replaced by `network.transport`." },
		"network.carrier.icc": {},
		"network.carrier.mcc": {},
		"network.carrier.mnc": {},
		"network.carrier.name": {},
		"network.connection.state": {},
		"network.connection.subtype": {},
		"network.connection.type": {},
		"network.interface.name": {},
		"network.io.direction": {},
		"network.local.address": {},
		"network.local.as.number": {},
		"network.local.as.organization": {},
		"network.local.mac.address": {},
		"network.local.port": {},
		"network.local.prefix": {},
		"network.peer.address": {},
		"network.peer.as.number": {},
		"network.peer.as.organization": {},
		"network.peer.mac.address": {},
		"network.peer.port": {},
		"network.peer.prefix": {},
		"network.protocol.name": {},
		"network.protocol.version": {},
		"network.transport": {},
		"network.type": {},
		"nfs.operation.name": {},
		"nfs.server.repcache.status": {},
		"nodejs.eventloop.state": {},
		"oci.manifest.digest": {},
		"onc_rpc.procedure.name": {},
		"onc_rpc.procedure.number": {},
		"onc_rpc.program.name": {},
		"onc_rpc.version": {},
		"openai.api.type": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"openai.request.service_tier": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"openai.response.service_tier": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"openai.response.system_fingerprint": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"openshift.clusterquota.name": {},
		"openshift.clusterquota.uid": {},
		"opentracing.ref_type": { deprecated: "OpenTracing compatibility requirements are deprecated in OpenTelemetry Specification" },
		"oracle.db.domain": {},
		"oracle.db.instance.name": {},
		"oracle.db.name": {},
		"oracle.db.pdb": {},
		"oracle.db.service": {},
		"oracle_cloud.realm": {},
		"os.build_id": {},
		"os.description": {},
		"os.name": {},
		"os.type": {},
		"os.version": {},
		"otel.component.name": {},
		"otel.component.type": {},
		"otel.event.name": {},
		"otel.library.name": { deprecated: "Replaced by `otel.scope.name`." },
		"otel.library.version": { deprecated: "Replaced by `otel.scope.version`." },
		"otel.scope.name": {},
		"otel.scope.schema_url": {},
		"otel.scope.version": {},
		"otel.span.parent.origin": {},
		"otel.span.sampling_result": {},
		"otel.status_code": {},
		"otel.status_description": {},
		"peer.service": { deprecated: "Use `server.service.name` on the client side or `client.service.name` on the server side." },
		"pool.name": { deprecated: "Replaced by `db.client.connection.pool.name`." },
		"pprof.location.is_folded": {},
		"pprof.mapping.has_filenames": {},
		"pprof.mapping.has_functions": {},
		"pprof.mapping.has_inline_frames": {},
		"pprof.mapping.has_line_numbers": {},
		"pprof.profile.comment": {},
		"pprof.profile.doc_url": {},
		"pprof.profile.drop_frames": {},
		"pprof.profile.keep_frames": {},
		"pprof.scope.default_sample_type": {},
		"pprof.scope.sample_type_order": {},
		"process.args_count": {},
		"process.command": {},
		"process.command_args": {},
		"process.command_line": {},
		"process.context_switch.type": {},
		"process.cpu.state": { deprecated: "Replaced by `cpu.mode`." },
		"process.creation.time": {},
		"process.environment_variable.*": {},
		"process.executable.build_id.gnu": {},
		"process.executable.build_id.go": {},
		"process.executable.build_id.htlhash": {},
		"process.executable.build_id.profiling": { deprecated: "Replaced by `process.executable.build_id.htlhash`." },
		"process.executable.name": {},
		"process.executable.path": {},
		"process.exit.code": {},
		"process.exit.time": {},
		"process.group_leader.pid": {},
		"process.interactive": {},
		"process.linux.cgroup": {},
		"process.owner": {},
		"process.paging.fault_type": { deprecated: "Replaced by `system.paging.fault.type`." },
		"process.parent_pid": {},
		"process.pid": {},
		"process.real_user.id": {},
		"process.real_user.name": {},
		"process.runtime.description": {},
		"process.runtime.name": {},
		"process.runtime.version": {},
		"process.saved_user.id": {},
		"process.saved_user.name": {},
		"process.session_leader.pid": {},
		"process.state": {},
		"process.title": {},
		"process.user.id": {},
		"process.user.name": {},
		"process.vpid": {},
		"process.working_directory": {},
		"profile.frame.type": {},
		"rabbitmq.destination.routing_key": {},
		"rabbitmq.message.delivery_tag": {},
		"rocketmq.consumption_model": {},
		"rocketmq.message.delay_time_level": {},
		"rocketmq.message.delivery_timestamp": {},
		"rocketmq.message.group": {},
		"rocketmq.message.keys": {},
		"rocketmq.message.tag": {},
		"rocketmq.message.type": {},
		"rocketmq.namespace": {},
		"rpc.connect_rpc.error_code": { deprecated: "Replaced by `rpc.status_code`." },
		"rpc.connect_rpc.request.metadata.*": { deprecated: "Replaced by `rpc.request.header`." },
		"rpc.connect_rpc.response.metadata.*": { deprecated: "Split to `rpc.response.header` for metadata sent before the response payload and `rpc.response.trailer` for metadata sent after it." },
		"rpc.grpc.request.metadata.*": { deprecated: "Replaced by `rpc.request.header`." },
		"rpc.grpc.response.metadata.*": { deprecated: "Split to `rpc.response.header` for metadata sent before the response payload and `rpc.response.trailer` for metadata sent after it." },
		"rpc.grpc.status_code": { deprecated: "Use string representation of the gRPC status code on the `rpc.status_code` attribute." },
		"rpc.jsonrpc.error_code": { deprecated: "Use string representation of the error code on the `rpc.status_code` attribute." },
		"rpc.jsonrpc.error_message": { deprecated: "Use the span status description when reporting JSON-RPC spans." },
		"rpc.jsonrpc.request_id": { deprecated: "Replaced by `jsonrpc.request.id`." },
		"rpc.jsonrpc.version": { deprecated: "Replaced by `jsonrpc.protocol.version`." },
		"rpc.message.compressed_size": { deprecated: "Deprecated, no replacement at this time." },
		"rpc.message.id": { deprecated: "Deprecated, no replacement at this time." },
		"rpc.message.type": { deprecated: "Deprecated, no replacement at this time." },
		"rpc.message.uncompressed_size": { deprecated: "Deprecated, no replacement at this time." },
		"rpc.method": {},
		"rpc.method_original": {},
		"rpc.request.header.*": {},
		"rpc.request.metadata.*": { deprecated: "Replaced by `rpc.request.header`." },
		"rpc.response.header.*": {},
		"rpc.response.metadata.*": { deprecated: "Split to `rpc.response.header` for metadata sent before the response payload and `rpc.response.trailer` for metadata sent after it." },
		"rpc.response.status_code": { deprecated: "Replaced by `rpc.status_code`." },
		"rpc.response.trailer.*": {},
		"rpc.service": { deprecated: "Value should be included in `rpc.method` which is expected to be a fully-qualified name." },
		"rpc.status_code": {},
		"rpc.system": { deprecated: "Replaced by `rpc.system.name`." },
		"rpc.system.name": {},
		"security_rule.category": {},
		"security_rule.description": {},
		"security_rule.license": {},
		"security_rule.name": {},
		"security_rule.reference": {},
		"security_rule.ruleset.name": {},
		"security_rule.uuid": {},
		"security_rule.version": {},
		"server.address": {},
		"server.as.number": {},
		"server.as.organization": {},
		"server.mac.address": {},
		"server.port": {},
		"server.prefix": {},
		"server.service.name": {},
		"server.service.namespace": {},
		"service.criticality": {},
		"service.instance.cost_center.id": {},
		"service.instance.cost_center.name": {},
		"service.instance.id": {},
		"service.name": {},
		"service.namespace": {},
		"service.peer.name": { deprecated: "Use `server.service.name` on the client side or `client.service.name` on the server side." },
		"service.peer.namespace": { deprecated: "Use `server.service.namespace` on the client side or `client.service.namespace` on the server side." },
		"service.version": {},
		"session.id": {},
		"session.previous_id": {},
		"signalr.connection.status": {},
		"signalr.transport": {},
		"source.address": {},
		"source.as.number": {},
		"source.as.organization": {},
		"source.mac.address": {},
		"source.port": {},
		"source.prefix": {},
		state: { deprecated: "Replaced by `db.client.connection.state`." },
		"system.cpu.logical_number": { deprecated: "Replaced by `cpu.logical_number`." },
		"system.cpu.state": { deprecated: "Replaced by `cpu.mode`." },
		"system.device": { deprecated: "Replaced by `system.device.name`." },
		"system.device.name": {},
		"system.filesystem.mode": {},
		"system.filesystem.mountpoint": {},
		"system.filesystem.state": {},
		"system.filesystem.type": {},
		"system.memory.linux.hugepages.state": {},
		"system.memory.linux.slab.state": {},
		"system.memory.state": {},
		"system.network.state": { deprecated: "Replaced by `network.connection.state`." },
		"system.paging.direction": {},
		"system.paging.fault.type": {},
		"system.paging.state": {},
		"system.paging.type": { deprecated: "Replaced by `system.paging.fault.type`." },
		"system.process.status": { deprecated: "Replaced by `process.state`." },
		"system.processes.status": { deprecated: "Replaced by `process.state`." },
		"telemetry.distro.name": {},
		"telemetry.distro.version": {},
		"telemetry.sdk.language": {},
		"telemetry.sdk.name": {},
		"telemetry.sdk.version": {},
		"test.case.name": {},
		"test.case.result.status": {},
		"test.suite.name": {},
		"test.suite.run.status": {},
		"thread.id": {},
		"thread.name": {},
		"tls.cipher": {},
		"tls.client.certificate": {},
		"tls.client.certificate_chain": {},
		"tls.client.hash.md5": {},
		"tls.client.hash.sha1": {},
		"tls.client.hash.sha256": {},
		"tls.client.issuer": {},
		"tls.client.ja3": {},
		"tls.client.not_after": {},
		"tls.client.not_before": {},
		"tls.client.server_name": { deprecated: "Replaced by `server.address`." },
		"tls.client.subject": {},
		"tls.client.supported_ciphers": {},
		"tls.curve": {},
		"tls.established": {},
		"tls.next_protocol": {},
		"tls.protocol.name": {},
		"tls.protocol.version": {},
		"tls.resumed": {},
		"tls.server.certificate": {},
		"tls.server.certificate_chain": {},
		"tls.server.hash.md5": {},
		"tls.server.hash.sha1": {},
		"tls.server.hash.sha256": {},
		"tls.server.issuer": {},
		"tls.server.ja3s": {},
		"tls.server.not_after": {},
		"tls.server.not_before": {},
		"tls.server.subject": {},
		"url.domain": {},
		"url.extension": {},
		"url.fragment": {},
		"url.full": {},
		"url.original": {},
		"url.path": {},
		"url.port": {},
		"url.query": {},
		"url.registered_domain": {},
		"url.scheme": {},
		"url.subdomain": {},
		"url.template": {},
		"url.top_level_domain": {},
		"user.email": {},
		"user.full_name": {},
		"user.hash": {},
		"user.id": {},
		"user.name": {},
		"user.roles": {},
		"user_agent.name": {},
		"user_agent.original": {},
		"user_agent.os.name": {},
		"user_agent.os.version": {},
		"user_agent.synthetic.type": {},
		"user_agent.version": {},
		"v8js.gc.type": {},
		"v8js.heap.space.name": {},
		"v8js.resource.type": {},
		"vcs.change.id": {},
		"vcs.change.state": {},
		"vcs.change.title": {},
		"vcs.line_change.type": {},
		"vcs.owner.name": {},
		"vcs.provider.name": {},
		"vcs.ref.base.name": {},
		"vcs.ref.base.revision": {},
		"vcs.ref.base.type": {},
		"vcs.ref.head.name": {},
		"vcs.ref.head.revision": {},
		"vcs.ref.head.type": {},
		"vcs.ref.type": {},
		"vcs.repository.change.id": { deprecated: "Replaced by `vcs.change.id`." },
		"vcs.repository.change.title": { deprecated: "Replaced by `vcs.change.title`." },
		"vcs.repository.name": {},
		"vcs.repository.ref.name": { deprecated: "Replaced by `vcs.ref.head.name`." },
		"vcs.repository.ref.revision": { deprecated: "Replaced by `vcs.ref.head.revision`." },
		"vcs.repository.ref.type": { deprecated: "Replaced by `vcs.ref.head.type`." },
		"vcs.repository.url.full": {},
		"vcs.revision_delta.direction": {},
		"webengine.description": {},
		"webengine.name": {},
		"webengine.version": {},
		"zos.smf.id": { deprecated: "Moved to the OpenTelemetry Mainframe semantic conventions repository." },
		"zos.sysplex.name": { deprecated: "Moved to the OpenTelemetry Mainframe semantic conventions repository." }
	},
	events: {
		"app.crash": {},
		"app.jank": {},
		"app.screen.click": {},
		"app.widget.click": {},
		"az.resource.log": { deprecated: "Replaced by `azure.resource.log`." },
		"azure.resource.log": {},
		"browser.web_vital": {},
		"db.client.operation.exception": {},
		"device.app.lifecycle": {},
		exception: {},
		"faas.invocation.exception": {},
		"feature_flag.evaluation": {},
		"gen_ai.assistant.message": { deprecated: "Chat history is reported on `gen_ai.input.messages` attribute on spans or `gen_ai.client.inference.operation.details` event." },
		"gen_ai.choice": { deprecated: "Chat history is reported on `gen_ai.output.messages` attribute on spans or `gen_ai.client.inference.operation.details` event." },
		"gen_ai.client.inference.operation.details": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.client.operation.exception": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.evaluation.result": { deprecated: "Moved to the OpenTelemetry GenAI semantic conventions repository." },
		"gen_ai.system.message": { deprecated: "Chat history is reported on `gen_ai.system_instructions` attribute on spans or `gen_ai.client.inference.operation.details` event." },
		"gen_ai.tool.message": { deprecated: "Chat history is reported on `gen_ai.input.messages` attribute on spans or `gen_ai.client.inference.operation.details` event." },
		"gen_ai.user.message": { deprecated: "Chat history is reported on `gen_ai.input.messages` attribute on spans or `gen_ai.client.inference.operation.details` event." },
		"http.client.request.exception": {},
		"http.server.request.exception": {},
		"messaging.create.exception": {},
		"messaging.process.exception": {},
		"messaging.receive.exception": {},
		"messaging.send.exception": {},
		"messaging.settle.exception": {},
		"rpc.client.call.exception": {},
		"rpc.message": { deprecated: "Deprecated, no replacement at this time." },
		"rpc.server.call.exception": {},
		"session.end": {},
		"session.start": {}
	}
};

export { TELEMETRY_NAMES as n, CONVENTIONS_VERSION as t };