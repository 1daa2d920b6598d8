//! The plugin in a real WordPress: an author, whose posts lose unknown elements, writes a post with the block and one with the
//! shortcode; readers go through the journey of all hosts in each, in a light and in a dark theme.

use super::in_hosts::journey;
use crate::browser::Browser;
use crate::harness::{Context, Test};
use crate::tests;
use crate::widget::Widget;
use crate::wordpress::WordPress;
use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use xtask::browsers::Engine;

/// See the module; only a full run has them. What WordPress does is the same for all engines.
pub const TESTS: &[Test] = tests![journey_in_wordpress on [Engine::Chromium]];

async fn journey_in_wordpress(context: &Context<'_>) -> Result<()> {
    let browser = &context.browser;
    // What WordPress 6.1 itself asks for in vain: it has no icon, and its editor wants templates that authors may not see.
    context.expect_error("/favicon.ico - ");
    context.expect_error("%2Ftemplates%2F");
    // What reading without scripts is about.
    context.expect_error("'allow-scripts' permission is not set");
    let wordpress = WordPress::start(&xtask::wordpress::make()?)?;
    log_in(browser, &wordpress).await?;
    let posts = [
        ("block", with_block(browser, &wordpress).await.context("writing a post with the block")?),
        ("shortcode", with_shortcode(browser).await.context("writing a post with the shortcode")?),
    ];
    // The theme as it comes, and one of its variations that is dark.
    for variation in ["", "pitch"] {
        if !variation.is_empty() {
            wordpress.style(variation)?;
        }
        for (kind, post) in &posts {
            visit(browser, post, variation == "pitch").await.with_context(|| {
                format!("the post with the {kind}, in the theme's variation `{variation}`")
            })?;
        }
    }
    feeds_have_links(browser, &posts).await?;
    reads_without_scripts(browser, &wordpress, &posts[0].1).await?;
    let faults = wordpress.faults()?;
    ensure!(faults.is_empty(), "PHP finds fault with the plugin: {faults:?}");
    Ok(())
}

async fn log_in(browser: &Browser, wordpress: &WordPress) -> Result<()> {
    browser.open(&format!("{}/wp-login.php", wordpress.address)).await?;
    let script = "document.querySelector('#user_login').value = 'ann';
        document.querySelector('#user_pass').value = 'password';
        document.querySelector('#wp-submit').click();";
    browser.run(script, json!([])).await?;
    browser.until("she is in", "return location.pathname.startsWith('/wp-admin/')", json!([])).await
}

/// Writes a post in the editor, with the block; gives its address.
async fn with_block(browser: &Browser, wordpress: &WordPress) -> Result<String> {
    // In a Spanish that WordPress has no words for; the plugin has.
    browser.open(&format!("{}/wp-admin/post-new.php?locale=es_MX", wordpress.address)).await?;
    let registered = "return window.wp?.blocks?.getBlockType('sorewise/body-map') && wp.data.select('core/editor').getCurrentPostId()";
    browser.until("the editor knows the block", registered, json!([])).await?;
    let script = r"
        wp.data.dispatch('core/editor').editPost({ title: 'My legs', status: 'publish' });
        const block = wp.blocks.createBlock('sorewise/body-map', { align: 'wide' });
        const before = wp.blocks.createBlock('core/paragraph', { content: 'Before.' });
        wp.data.dispatch('core/block-editor').insertBlocks([before, block]);
        wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
        return wp.blocks.getBlockType('sorewise/body-map').title;";
    let title: String = browser.promise(script, json!([])).await?;
    ensure!(title == "Mapa corporal de Sorewise", "the block is called {title}");
    // What the controls set is kept.
    let controls = r"
        const label = [...document.querySelectorAll('.block-editor-block-inspector label')]
          .find((label) => label.textContent === 'Nivel de su encabezado más alto');
        const select = label && document.getElementById(label.htmlFor);
        if (!select) return false;
        const { set } = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value');
        set.call(select, '3');
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return true;";
    browser.until("the control is there", controls, json!([])).await?;
    let script = r"
        const { select, dispatch } = wp.data;
        if (!document.querySelector('.wp-block-sorewise-body-map .components-placeholder')) throw new Error('the block is not shown');
        if (document.querySelector('.block-editor-warning')) throw new Error('the block is broken');
        await dispatch('core/editor').savePost();
        if (!select('core/editor').didPostSaveRequestSucceed()) throw new Error('it is not saved');
        return { content: select('core/editor').getEditedPostContent(), link: select('core/editor').getCurrentPost().link };";
    let post: Value = browser.promise(script, json!([])).await?;
    let content = post["content"].as_str().unwrap_or_default();
    ensure!(
        content.contains("<!-- wp:sorewise/body-map {\"headingLevel\":\"3\",\"align\":\"wide\"} /-->"),
        "the post is {content}"
    );
    Ok(post["link"].as_str().context("the post has no address")?.to_owned())
}

/// Publishes a post with the shortcode, and the element as authors would paste it, which WordPress takes out; gives its address.
async fn with_shortcode(browser: &Browser) -> Result<String> {
    let script = r#"
        const content = 'Before.\n\n[sorewise heading lang="en" build="feminine" onclick="alert(1)" theme="\"><b>"]\n\nAfter.\n\n<sore-wise>pasted</sore-wise>';
        const post = await wp.apiFetch({ path: '/wp/v2/posts', method: 'POST', data: { title: 'A shortcode', status: 'publish', content } });
        return { content: post.content.raw, link: post.link };"#;
    let post: Value = browser.promise(script, json!([])).await?;
    let content = post["content"].as_str().unwrap_or_default();
    ensure!(
        content.contains("[sorewise") && !content.contains("<sore-wise"),
        "an author may paste elements: {content}"
    );
    Ok(post["link"].as_str().context("the post has no address")?.to_owned())
}

/// The journey in a post, which asks for nothing from elsewhere.
async fn visit(browser: &Browser, post: &str, dark: bool) -> Result<()> {
    browser.open(post).await?;
    journey(browser, async || browser.reload().await, true).await?;
    let look = r"
        const light = (element) => getComputedStyle(element).backgroundColor.match(/\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
        return {
          page: light(document.body), card: light(find('[part~=map]')),
          elements: document.querySelectorAll('sore-wise').length,
          attributes: host().getAttributeNames(),
          // The room is kept before the script comes.
          room: Boolean(document.head.querySelector('link[href*=\'dist/sorewise.css\']')),
          elsewhere: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(location.origin)),
        };";
    let look: Value = browser.js(look, json!([])).await?;
    for part in ["page", "card"] {
        let light = look[part].as_u64().context("a color")?;
        ensure!((light < 380) == dark, "the {part} is {}", if dark { "light" } else { "dark" });
    }
    ensure!(look["elements"] == 1 && look["room"] == true && look["elsewhere"] == json!([]), "{look}");
    let attributes = look["attributes"].to_string();
    ensure!(!attributes.contains("onclick") && !attributes.contains("theme"), "the element has {attributes}");
    // The next post of this site shows what was told here.
    browser.run("host().reset()", json!([])).await?;
    Widget::first(browser).rates(&[]).await
}

async fn feeds_have_links(browser: &Browser, posts: &[(&str, String); 2]) -> Result<()> {
    let script = r"
        const feed = await (await fetch('/?feed=rss2')).text();
        const items = [...new DOMParser().parseFromString(feed, 'text/xml').getElementsByTagName('content:encoded')];
        return items.map((item) => item.textContent);";
    let items: Vec<String> = browser.promise(script, json!([])).await?;
    for (kind, post) in posts {
        let link = format!("<a href=\"{post}\">Sore muscles? Should you work out today?</a>");
        ensure!(
            items.iter().any(|item| item.contains(&link)),
            "the {kind} has no link in the feed: {items:?}"
        );
    }
    ensure!(!items.iter().any(|item| item.contains("sore-wise")), "an element stands in the feed: {items:?}");
    Ok(())
}

/// A frame that may run no script shows what readers without scripts see.
async fn reads_without_scripts(browser: &Browser, wordpress: &WordPress, post: &str) -> Result<()> {
    browser.open(&wordpress.address).await?;
    let script = r"
        const frame = document.createElement('iframe');
        frame.sandbox = 'allow-same-origin';
        frame.style.cssText = 'width: 800px; height: 800px';
        frame.src = a;
        const loaded = new Promise((resolve) => { frame.onload = resolve; });
        document.body.prepend(frame);
        await loaded;
        const plain = frame.contentDocument.querySelector('sore-wise > .sorewise-plain');
        const { height } = plain.getBoundingClientRect();
        return { text: plain.innerText, whole: height > 500 && plain.scrollHeight <= Math.ceil(height) };";
    let read: Value = browser.promise(script, json!(post)).await?;
    let text = read["text"].as_str().unwrap_or_default();
    for said in [
        "Sore muscles? Should you work out today?",
        "Pressure or tightness in the chest",
        "not medical advice",
    ] {
        ensure!(text.contains(said), "without scripts nobody reads `{said}`: {text}");
    }
    ensure!(read["whole"] == true, "without scripts the advice is cut off");
    Ok(())
}
