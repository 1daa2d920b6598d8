//! Animation frames of the browser, for what is drawn past Yew.

use wasm_bindgen::prelude::*;

// By hand: `web-sys` would bring a way to catch an error that they do not throw.
#[wasm_bindgen]
extern "C" {
    /// Has a function called at the next frame; gives the number to cancel it by.
    #[wasm_bindgen(js_name = requestAnimationFrame)]
    pub fn request_frame(callback: &JsValue) -> i32;
    #[wasm_bindgen(js_name = cancelAnimationFrame)]
    fn cancel_frame(request: i32);
}

/// A function that is called at the next frame, once however often that is asked for. Dropped, it is called
/// no more.
#[derive(Debug)]
pub struct Frame {
    call: Call,
    asked: Option<i32>,
}

/// The function, which is given to the browser once it is first needed: nothing of it exists where views are only
/// drawn as text.
enum Call {
    Ours(Option<Box<dyn FnMut()>>),
    Browsers(Closure<dyn FnMut()>),
}

impl std::fmt::Debug for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Call")
    }
}

impl Frame {
    /// Makes a frame of a function, which has to say [`Frame::came`].
    pub fn new(call: Box<dyn FnMut()>) -> Self {
        Self { call: Call::Ours(Some(call)), asked: None }
    }

    /// Asks for the next frame.
    pub fn ask(&mut self) {
        if let Call::Ours(call) = &mut self.call
            && let Some(call) = call.take()
        {
            self.call = Call::Browsers(Closure::wrap(call));
        }
        if let Call::Browsers(call) = &self.call {
            self.asked.get_or_insert_with(|| request_frame(call.as_ref()));
        }
    }

    /// Says that the frame has come.
    pub fn came(&mut self) {
        self.asked = None;
    }
}

impl Drop for Frame {
    fn drop(&mut self) {
        if let Some(request) = self.asked {
            cancel_frame(request);
        }
    }
}
