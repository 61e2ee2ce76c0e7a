scheduler.postTask(() => 42).then((v) => console.log('value', v));
scheduler.postTask(() => { throw new Error('failed'); }).catch((e) => console.log('error', e.message));
scheduler.postTask(async () => { await null; return 'async'; }).then((v) => console.log(v));
const controller = new TaskController();
scheduler.postTask(() => console.log('never'), { signal: controller.signal }).catch((e) => console.log(e.name));
controller.abort();
