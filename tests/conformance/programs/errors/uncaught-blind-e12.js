const f = () => { throw new Error('multi\nline\nmessage'); }; [1].map(f);
