<?php
/** Gives the theme one of its variations: `php style.php <root> <variation>`. */

list( , $root, $variation ) = $argv;

$_SERVER['HTTP_HOST']   = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
require_once $root . '/wp-load.php';

$styles = json_decode( file_get_contents( get_template_directory() . "/styles/$variation.json" ), true );
wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
wp_update_post(
	array(
		'ID'           => WP_Theme_JSON_Resolver::get_user_global_styles_post_id(),
		'post_content' => wp_slash( wp_json_encode( array( 'isGlobalStylesUserThemeJSON' => true ) + $styles ) ),
	)
);
