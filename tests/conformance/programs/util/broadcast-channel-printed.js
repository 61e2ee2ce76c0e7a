const channel = new BroadcastChannel('news');
console.log(channel, { channel }, [[{ channel }]]);
channel.close();
console.log(channel);
