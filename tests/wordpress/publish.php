<?php
// Publishes an article, and says its address: php publish.php CODE TITLE CONTENT

[, $code, $title, $content] = $argv;
require "$code/wp-load.php";
$id = wp_insert_post([
	'post_title' => $title,
	'post_content' => $content,
	'post_status' => 'publish',
	'post_author' => 1,
]);
echo get_permalink($id);
