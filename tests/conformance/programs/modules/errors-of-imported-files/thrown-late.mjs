await 1; throw new Error("tla boom");
