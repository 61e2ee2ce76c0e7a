const nothing = undefined;
const none = null;
const holder = { inner: null };
const call = () => {};
for (const wrong of [
  () => call(...undefined), () => call(...null), () => call(...nothing), () => call(...none), () => call(1, ...none), () => call(...nothing, 1),
  () => call(...none, 1), () => call(...holder.inner), () => call(...holder.missing), () => new Set(...nothing), () => new Set(...none, 1),
  () => call(...5), () => call(...{}), () => call(...holder, 2), () => [...nothing], () => [...none, 1], () => [1, ...holder.missing],
]) {
  try {
    wrong();
  } catch (error) {
    console.log(error.message);
  }
}
