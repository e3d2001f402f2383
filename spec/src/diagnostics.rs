//! The collection and rendering of errors and warnings.

use std::fmt;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::source::{Files, Span};
use crate::suggest::suggest;

/// An error or a warning about a spec: a message, its location, and a suggested fix.
#[derive(Clone, Debug)]
pub(crate) struct Diagnostic {
    severity: Severity,
    message: String,
    span: Span,
    label: Option<String>,
    notes: Vec<(String, Span)>,
    help: Option<String>,
}

/// The severity of a diagnostic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Severity {
    /// The spec cannot be used.
    Error,
    /// The spec can be used, but is probably not what the author intended.
    Warning,
}

impl Diagnostic {
    pub(crate) fn new(message: impl Into<String>, span: Span) -> Self {
        let (severity, message) = (Severity::Error, message.into());
        Self { severity, message, span, label: None, notes: Vec::new(), help: None }
    }

    /// Changes the severity to a warning.
    pub(crate) fn warning(self) -> Self {
        Self { severity: Severity::Warning, ..self }
    }

    /// Sets the text next to the carets.
    pub(crate) fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds a note about a second location.
    pub(crate) fn note(mut self, note: impl Into<String>, span: Span) -> Self {
        self.notes.push((note.into(), span));
        self
    }

    /// Suggests the most similar of the `allowed` names, or lists all of them if none is similar.
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

/// The errors and warnings about a spec.
///
/// The `Display` implementation renders each one as a frame: the message, the location as
/// `file:line:column`, and the source line with carets.
#[derive(Clone)]
pub struct Diagnostics {
    files: Files,
    /// The offsets of the line ends, by file.
    newlines: Vec<Vec<usize>>,
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    pub(crate) fn new(files: Files) -> Self {
        let newlines = files.iter().map(crate::source::File::newlines).collect();
        Self { files, newlines, list: Vec::new() }
    }

    /// Returns the number of the line at `offset`, starting at 1.
    pub(crate) fn line(&self, file: usize, offset: usize) -> usize {
        1 + self.newlines[file].partition_point(|newline| *newline < offset)
    }

    pub(crate) fn files(&self) -> &Files {
        &self.files
    }

    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Sorts the diagnostics by file and position.
    pub(crate) fn sorted(mut self) -> Self {
        self.list.sort_by(|a, b| a.span.cmp(&b.span));
        self
    }

    /// Returns the number of errors.
    pub fn errors(&self) -> usize {
        self.list.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count()
    }

    /// Returns the number of warnings.
    pub fn warnings(&self) -> usize {
        self.list.len() - self.errors()
    }

    /// Returns the byte range of each diagnostic and of its notes, with the name and text of the file.
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

    /// Renders each diagnostic as a frame without colors.
    pub fn frames(&self) -> impl Iterator<Item = String> {
        self.list.iter().map(|diagnostic| self.render(diagnostic, &Renderer::plain()))
    }

    /// Renders each error as a frame without colors, and returns it with the index of its file.
    #[doc(hidden)]
    pub fn errors_by_file(&self) -> impl Iterator<Item = (usize, String)> {
        let errors = self.list.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
        errors.map(|error| (error.span.file, self.render(error, &Renderer::plain())))
    }

    /// Renders each diagnostic as a frame with ANSI colors.
    pub fn colored_frames(&self) -> impl Iterator<Item = String> {
        self.list.iter().map(|diagnostic| self.render(diagnostic, &Renderer::styled()))
    }

    /// Returns the range of the lines that contain a span.
    fn lines(&self, span: &Span) -> std::ops::Range<usize> {
        let newlines = &self.newlines[span.file];
        let first = newlines.partition_point(|newline| *newline < span.start);
        let last = newlines.partition_point(|newline| *newline < span.end);
        let start = first.checked_sub(1).map_or(0, |before| newlines[before] + 1);
        let end = newlines.get(last).map_or(self.files.get(span.file).text().len(), |end| end + 1);
        start..end.max(span.end)
    }

    fn render(&self, diagnostic: &Diagnostic, renderer: &Renderer) -> String {
        let snippet = |span: &Span, kind: AnnotationKind, label: Option<&String>| {
            let file = self.files.get(span.file);
            // Only the lines of the span are rendered: scanning a whole file for each of thousands of
            // errors took minutes.
            let lines = self.lines(span);
            let annotation = kind.span(span.start - lines.start..span.end - lines.start);
            let source = Snippet::source(&file.text()[lines.clone()])
                .line_start(self.line(span.file, lines.start))
                .path(file.shown_path());
            source.annotation(match label {
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
