setTimeout('abc');
