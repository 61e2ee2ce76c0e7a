const user = { profile: null };
[1].forEach(() => {
  console.log('in the callback');
  console.log(user.profile.name);
});
console.log('not reached');
