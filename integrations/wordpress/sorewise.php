<?php
/**
 * Plugin Name: Sorewise
 * Description: A body map: readers tap where they are sore, and read whether to work out today, with reasons and sources. Nothing that they enter leaves their device.
 * Version: 0.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.2
 * License: MIT OR Apache-2.0
 * Text Domain: sorewise
 * Domain Path: /languages
 *
 * The element is written while a page is shown, never into the post: WordPress takes unknown elements out of the
 * posts of authors, contributors and all others who lack `unfiltered_html`.
 *
 * @package Sorewise
 */

namespace Sorewise;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.0.0';
const BLOCK   = 'sorewise/body-map';

/** The locales of WordPress whose words are in `languages/`, by the element's language. */
const LOCALES = array(
	'ar'    => 'ar',
	'es'    => 'es_ES',
	'fr'    => 'fr_FR',
	'pt-BR' => 'pt_BR',
);

/** What the element promises to pages about its attributes. */
function attributes(): array {
	static $known = null;
	if ( null === $known ) {
		$known = wp_json_file_decode( __DIR__ . '/element.json', array( 'associative' => true ) )['attributes'];
	}
	return $known;
}

/** What stands where the element does not run, by language: title, direction, and lines. */
function advice(): array {
	static $known = null;
	if ( null === $known ) {
		$known = wp_json_file_decode( __DIR__ . '/advice.json', array( 'associative' => true ) );
	}
	return $known;
}

/** The element's language for a language tag or a locale of WordPress: one of a region serves all who read it. */
function language( string $tag ): string {
	$tag       = str_replace( '_', '-', $tag );
	$languages = array_keys( advice() );
	if ( in_array( $tag, $languages, true ) ) {
		return $tag;
	}
	foreach ( $languages as $language ) {
		if ( strtok( $tag, '-' ) === strtok( $language, '-' ) ) {
			return $language;
		}
	}
	return 'en';
}

/** The name that an attribute has in the block. */
function key_of( array $attribute ): string {
	return $attribute['property'] ?? $attribute['name'];
}

/**
 * The element's attributes for what a block or a shortcode gives: what the contract does not know is left out.
 *
 * @param array $given Values by an attribute's name, or by its name in the block.
 */
function allowed( array $given ): array {
	$allowed = array();
	foreach ( attributes() as $attribute ) {
		$name  = $attribute['name'];
		$value = $given[ key_of( $attribute ) ] ?? $given[ $name ] ?? null;
		if ( null === $value || is_array( $value ) ) {
			continue;
		}
		if ( 'boolean' === $attribute['type'] ) {
			if ( in_array( $value, array( true, '', '1', 'true', $name ), true ) ) {
				$allowed[ $name ] = '';
			}
			continue;
		}
		$value = trim( (string) $value );
		if ( isset( $attribute['values'] ) ) {
			$words = empty( $attribute['list'] ) ? array( $value ) : preg_split( '/\s+/', $value );
			$value = implode( ' ', array_intersect( $words, $attribute['values'] ) );
		}
		if ( '' !== $value ) {
			$allowed[ $name ] = $value;
		}
	}
	return $allowed;
}

/** The plain advice, on one line: WordPress makes paragraphs of lines. */
function plain( string $language ): string {
	$said = advice()[ $language ];
	$html = '';
	$list = false;
	foreach ( $said['lines'] as $line ) {
		$item = '- ' === substr( $line, 0, 2 );
		if ( $item !== $list ) {
			$html .= $item ? '<ul>' : '</ul>';
			$list  = $item;
		}
		$html .= $item ? '<li>' . esc_html( substr( $line, 2 ) ) . '</li>' : '<p>' . esc_html( $line ) . '</p>';
	}
	$html .= $list ? '</ul>' : '';
	return sprintf(
		'<div class="sorewise-plain" lang="%s" dir="%s"><p><strong>%s</strong></p>%s</div>',
		esc_attr( $language ),
		esc_attr( $said['direction'] ),
		esc_html( $said['title'] ),
		$html
	);
}

/**
 * The element with its advice; in a feed, which runs no scripts, a link to the post.
 *
 * @param array  $given  What the block or the shortcode gives.
 * @param string $around Attributes of the `<div>` around it.
 */
function rendered( array $given, string $around ): string {
	$allowed  = allowed( $given );
	$language = language( $allowed['lang'] ?? determine_locale() );
	if ( is_feed() ) {
		return sprintf(
			'<p><a href="%s">%s</a></p>',
			esc_url( (string) get_permalink() ),
			esc_html( advice()[ $language ]['title'] )
		);
	}
	wp_enqueue_style( 'sorewise' );
	wp_enqueue_script( 'sorewise' );
	$attributes = '';
	foreach ( $allowed as $name => $value ) {
		$attributes .= '' === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<div $around><sore-wise$attributes>" . plain( $language ) . '</sore-wise></div>';
}

/**
 * `[sorewise heading theme="dark"]`.
 *
 * @param array|string $given WordPress gives a text where there is no attribute.
 */
function shortcode( $given ): string {
	$named = array();
	foreach ( (array) $given as $name => $value ) {
		// An attribute without a value has a number for a name.
		if ( is_int( $name ) ) {
			$named[ strtolower( (string) $value ) ] = true;
		} else {
			$named[ $name ] = $value;
		}
	}
	return rendered( $named, 'class="sorewise"' );
}

/** The words of the editor: its controls are made from the contract. */
function editor_words(): array {
	return array(
		'attributes' => attributes(),
		'settings'   => __( 'Settings', 'sorewise' ),
		'own'        => __( 'As it is by itself', 'sorewise' ),
		'here'       => __( 'Readers see the body map here.', 'sorewise' ),
		'labels'     => array(
			'lang'          => __( 'Language', 'sorewise' ),
			'theme'         => __( 'Light or dark', 'sorewise' ),
			'heading'       => __( 'Title above the map', 'sorewise' ),
			'heading-level' => __( 'Level of its highest heading', 'sorewise' ),
			'build'         => __( 'Body that is drawn', 'sorewise' ),
			'view'          => __( 'View', 'sorewise' ),
			'parts'         => __( 'Sections to show', 'sorewise' ),
			'name'          => __( 'Name that keeps its entries apart', 'sorewise' ),
			'storage'       => __( 'Storage in the reader’s browser', 'sorewise' ),
			'loading'       => __( 'When it loads', 'sorewise' ),
			'readonly'      => __( 'Only show a report', 'sorewise' ),
			'report'        => __( 'Report, as JSON', 'sorewise' ),
		),
	);
}

add_filter(
	'load_textdomain_mofile',
	function ( $file, $domain ) {
		// One translation serves all regions that speak its language.
		if ( 'sorewise' !== $domain || is_readable( $file ) ) {
			return $file;
		}
		$locale = LOCALES[ language( determine_locale() ) ] ?? null;
		return null === $locale ? $file : __DIR__ . "/languages/sorewise-$locale.mo";
	},
	10,
	2
);

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'sorewise', false, basename( __DIR__ ) . '/languages' );
		wp_register_style( 'sorewise-room', plugins_url( 'dist/sorewise.css', __FILE__ ), array(), VERSION );
		wp_register_style( 'sorewise', plugins_url( 'plain.css', __FILE__ ), array( 'sorewise-room' ), VERSION );
		wp_register_script( 'sorewise', plugins_url( 'dist/sorewise.js', __FILE__ ), array(), VERSION, true );
		wp_register_script(
			'sorewise-editor',
			plugins_url( 'editor.js', __FILE__ ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
			VERSION,
			true
		);
		wp_add_inline_script( 'sorewise-editor', 'var sorewiseEditor = ' . wp_json_encode( editor_words() ) . ';', 'before' );
		// A WordPress before 6.3 knows no `apiVersion` 3: it asks only whether that is more than 1, and treats the block as one of 2.
		register_block_type(
			__DIR__,
			array(
				'render_callback' => function ( $attributes ) {
					return rendered( $attributes, get_block_wrapper_attributes() );
				},
			)
		);
		add_shortcode( 'sorewise', __NAMESPACE__ . '\shortcode' );
	}
);

add_action(
	'wp_enqueue_scripts',
	function () {
		// In the head, so that the element's room is kept from the first moment. What is rendered elsewhere brings it later.
		$post = get_post();
		if ( is_singular() && $post && ( has_block( BLOCK, $post ) || has_shortcode( $post->post_content, 'sorewise' ) ) ) {
			wp_enqueue_style( 'sorewise' );
		}
	}
);

add_filter(
	'script_loader_tag',
	function ( $tag, $handle, $source ) {
		if ( 'sorewise' !== $handle ) {
			return $tag;
		}
		// A module, which finds its files beside itself: what optimisers join or move could not.
		return wp_get_script_tag(
			array(
				'type'             => 'module',
				'src'              => $source,
				'id'               => 'sorewise-js',
				'data-cfasync'     => 'false',
				'data-no-minify'   => '1',
				'data-no-optimize' => '1',
			)
		);
	},
	10,
	3
);
