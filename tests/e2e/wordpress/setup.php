<?php
/**
 * Sets up a WordPress for the end-to-end tests: `php setup.php <root> <address> <plugin.zip>`. It installs WordPress and the plugin as
 * its administrator would, and makes a user who is an author: one whose posts lose unknown elements.
 */

list( , $root, $address, $archive ) = $argv;

$_SERVER['HTTP_HOST']   = parse_url( $address, PHP_URL_HOST ) . ':' . parse_url( $address, PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';
define( 'WP_INSTALLING', true );
require_once $root . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';

wp_install( 'A blog', 'admin', 'admin@example.org', true, '', 'password' );
update_option( 'siteurl', $address );
update_option( 'home', $address );
// Pictures of people would be asked from elsewhere.
update_option( 'show_avatars', '0' );

$upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
$done     = $upgrader->install( $archive );
$done     = true === $done ? activate_plugin( 'sorewise/sorewise.php' ) : $done;
if ( null !== $done ) {
	fwrite( STDERR, is_wp_error( $done ) ? $done->get_error_message() . "\n" : "the plugin was not installed\n" );
	exit( 1 );
}

$ann = wp_insert_user(
	array(
		'user_login' => 'ann',
		'user_pass'  => 'password',
		'user_email' => 'ann@example.org',
		'role'       => 'author',
	)
);
// Without the editor's tour.
update_user_meta( $ann, $wpdb->get_blog_prefix() . 'persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ) ) );
