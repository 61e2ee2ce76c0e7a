const user = { profile: null };
function getName(u) {
  return u.profile.name.first;
}
console.log('before');
const name = getName(user);
console.log('after', name);
