scheduler.postTask(() => console.log('background'), { priority: 'background' });
scheduler.postTask(() => console.log('user-visible'), { priority: 'user-visible' });
scheduler.postTask(() => console.log('user-blocking'), { priority: 'user-blocking' });
scheduler.postTask(() => console.log('default'));
Promise.resolve().then(() => console.log('micro'));
