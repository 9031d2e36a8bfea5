"""Reading articles: from a file in any common form to clean text that questions may quote."""

from quiz.article.model import ArticleText, Dropped, RawArticle
from quiz.article.reading import MAX_BYTES, article_from, article_of, article_text, read_article
from quiz.article.sentences import Span, sentences

__all__ = [
    "MAX_BYTES",
    "ArticleText",
    "Dropped",
    "RawArticle",
    "Span",
    "article_from",
    "article_of",
    "article_text",
    "read_article",
    "sentences",
]
