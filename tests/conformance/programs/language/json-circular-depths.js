for (const depth of [1, 2, 3, 4, 5, 6]) {
  const top = {};
  let inner = top;
  for (let index = 0; index < depth; index += 1) inner = inner[`k${index}`] = index % 2 ? [] : {};
  inner.back = top;
  if (Array.isArray(inner)) inner.push(top);
  try {
    JSON.stringify({ outer: [top] });
  } catch (error) {
    console.log(error.message);
  }
}
