Promise.reject(Object.assign(new Error('unhandled with props'), { code: 'ECODE', nested: { deep: { er: 1 } } }));
