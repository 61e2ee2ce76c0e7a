async function user(id) {
    const response = await fetch('users/' + id);
    return response.json();
}

user(1);
