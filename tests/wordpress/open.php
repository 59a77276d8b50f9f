<?php
// Sets the newsroom up: php open.php CODE ADDRESS

[, $code, $address] = $argv;
mysqli_query(
	mysqli_connect('localhost', 'root', '', null, 0, getenv('NEWSROOM') . '/database.sock'),
	'CREATE DATABASE wordpress'
);
define('WP_INSTALLING', true);
define('WP_SITEURL', $address);
$_SERVER['HTTP_HOST'] = parse_url($address, PHP_URL_HOST) . ':' . parse_url($address, PHP_URL_PORT);
require "$code/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';
// It would tell its owner by mail.
function wp_mail() {
	return true;
}
wp_install('Newsroom', 'editor', 'editor@example.org', false, '', 'nobody logs in here');
