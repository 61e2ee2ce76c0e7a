export default 1; throw new Error("esm boom");
