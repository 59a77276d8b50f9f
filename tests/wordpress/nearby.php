<?php
// WordPress asks no server on its own computer for anything. Here the explainer is on one.

add_filter('http_request_host_is_external', '__return_true');
add_filter(
	'http_allowed_safe_ports',
	fn($ports, $host, $url) => [...$ports, (int) parse_url($url, PHP_URL_PORT)],
	10,
	3
);
