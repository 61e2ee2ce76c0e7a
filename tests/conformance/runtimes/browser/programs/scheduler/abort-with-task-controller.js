const controller = new TaskController({ priority: 'background' });
const results = [];
scheduler.postTask(() => results.push('bg'), { signal: controller.signal });
scheduler.postTask(() => results.push('vis'));
scheduler.postTask(() => { results.push('block'); controller.abort(); }, { priority: 'user-blocking' });
setTimeout(() => console.log(results.join()), 50);
scheduler.postTask(() => 1, { signal: controller.signal }).catch((e) => console.log(e.name));
