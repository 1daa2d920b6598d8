<?php
/** What the tests' WordPress does otherwise: nothing is asked from elsewhere, and its language can be chosen. */

remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
remove_action( 'admin_print_scripts', 'print_emoji_detection_script' );
add_filter(
	'locale',
	function ( $locale ) {
		return isset( $_GET['locale'] ) ? sanitize_key( $_GET['locale'] ) === 'es_mx' ? 'es_MX' : $locale : $locale;
	}
);
