throw new (class extends Error { get name() { return 'Gname'; } })('gm');
