//! The one place that mistakes go to, and how they read.

use std::fmt;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::source::{Files, Span};
use crate::suggest::suggest;

/// One mistake in a spec: what is wrong, where, and what would be right.
#[derive(Clone, Debug)]
pub(crate) struct Diagnostic {
    severity: Severity,
    message: String,
    span: Span,
    label: Option<String>,
    notes: Vec<(String, Span)>,
    help: Option<String>,
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Severity {
    /// The spec cannot be used.
    Error,
    /// The spec can be used, but was hardly meant this way.
    Warning,
}

impl Diagnostic {
    pub(crate) fn new(message: impl Into<String>, span: Span) -> Self {
        let (severity, message) = (Severity::Error, message.into());
        Self { severity, message, span, label: None, notes: Vec::new(), help: None }
    }

    /// The same, but not so bad that the spec could not be used.
    pub(crate) fn warning(self) -> Self {
        Self { severity: Severity::Warning, ..self }
    }

    /// Words beside the carets.
    pub(crate) fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Points at a second place.
    pub(crate) fn note(mut self, note: impl Into<String>, span: Span) -> Self {
        self.notes.push((note.into(), span));
        self
    }

    /// Suggests the nearest of `allowed`, or lists all of them.
    pub(crate) fn allowed<'c>(
        mut self,
        name: &str,
        allowed: impl IntoIterator<Item = &'c str> + Clone,
    ) -> Self {
        if let Some(best) = suggest(name, allowed.clone()) {
            return self.label(format!("did you mean `{best}`?"));
        }
        let list: Vec<_> = allowed.into_iter().map(|name| format!("`{name}`")).collect();
        if !list.is_empty() && list.len() <= 40 {
            self.help = Some(format!("expected one of {}", list.join(", ")));
        }
        self
    }
}

/// The mistakes that one run found, and the files they are in.
///
/// Its `Display` renders each as a frame with `file:line:col`, the line, and carets.
#[derive(Clone)]
pub struct Diagnostics {
    files: Files,
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    pub(crate) fn new(files: Files) -> Self {
        Self { files, list: Vec::new() }
    }

    pub(crate) fn files(&self) -> &Files {
        &self.files
    }

    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Everything in the order of the files.
    pub(crate) fn sorted(mut self) -> Self {
        self.list.sort_by(|a, b| a.span.cmp(&b.span));
        self
    }

    /// How many mistakes make the spec unusable.
    pub fn errors(&self) -> usize {
        self.list.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count()
    }

    /// How many things were hardly meant as they are.
    pub fn warnings(&self) -> usize {
        self.list.len() - self.errors()
    }

    /// The bytes of each diagnostic and of its notes, with the name and the text of their file.
    pub fn spans(&self) -> impl Iterator<Item = (&str, &str, std::ops::Range<usize>)> {
        let spans = self.list.iter().flat_map(|diagnostic| {
            let notes = diagnostic.notes.iter().map(|(_, span)| span);
            std::iter::once(&diagnostic.span).chain(notes)
        });
        spans.map(|span| {
            let file = self.files.get(span.file);
            (file.name(), file.text(), span.range())
        })
    }

    /// Each diagnostic as its own frame, without colours.
    pub fn frames(&self) -> impl Iterator<Item = String> {
        self.list.iter().map(|diagnostic| self.render(diagnostic, &Renderer::plain()))
    }

    /// Each diagnostic as its own frame, with the colours of a terminal.
    pub fn colored_frames(&self) -> impl Iterator<Item = String> {
        self.list.iter().map(|diagnostic| self.render(diagnostic, &Renderer::styled()))
    }

    fn render(&self, diagnostic: &Diagnostic, renderer: &Renderer) -> String {
        let snippet = |span: &Span, kind: AnnotationKind, label: Option<&String>| {
            let file = self.files.get(span.file);
            let annotation = kind.span(span.range());
            Snippet::source(file.text()).path(file.name()).annotation(match label {
                Some(label) => annotation.label(label.clone()),
                None => annotation,
            })
        };
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let mut report = vec![level.primary_title(&diagnostic.message).element(snippet(
            &diagnostic.span,
            AnnotationKind::Primary,
            diagnostic.label.as_ref(),
        ))];
        for (note, span) in &diagnostic.notes {
            report.push(Level::NOTE.secondary_title(note).element(snippet(
                span,
                AnnotationKind::Primary,
                None,
            )));
        }
        if let Some(help) = &diagnostic.help {
            let last = report.pop().expect("the report starts with one group");
            report.push(last.element(Level::HELP.message(help)));
        }
        renderer.render(&report)
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, frame) in self.frames().enumerate() {
            if index > 0 {
                f.write_str("\n\n")?;
            }
            f.write_str(&frame)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Diagnostics {}
