throw new Error("cjs boom");
