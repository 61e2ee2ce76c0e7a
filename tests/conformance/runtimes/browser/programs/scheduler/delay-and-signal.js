const controller = new AbortController();
scheduler.postTask(() => console.log('after 20'), { delay: 20 }).then(() => console.log('resolved'));
scheduler.postTask(() => console.log('never'), { delay: 40, signal: controller.signal }).catch((e) => console.log('rejected', e));
setTimeout(() => controller.abort('stopped'), 30);
scheduler.postTask((...args) => { console.log('args', args.length); return 'value'; }).then(console.log);
