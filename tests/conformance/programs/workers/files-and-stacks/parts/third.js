require('worker_threads').parentPort.postMessage(`third of ${module.paths.length > 0}`);
