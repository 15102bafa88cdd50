# A small image that is not root: docker build -t citecheck . && docker run --rm -v "$PWD:/work" citecheck check
FROM python:3.13-slim AS build
WORKDIR /source
COPY . .
RUN python -m venv /opt/citecheck && /opt/citecheck/bin/pip install --no-cache-dir .

FROM python:3.13-slim
LABEL org.opencontainers.image.title="citecheck" \
      org.opencontainers.image.description="Verify citations and sources" \
      org.opencontainers.image.source="https://github.com/citecheck/citecheck" \
      org.opencontainers.image.licenses="Apache-2.0"
COPY --from=build /opt/citecheck /opt/citecheck
RUN useradd --create-home --uid 10001 citecheck && install --directory --owner=citecheck /work
ENV PATH="/opt/citecheck/bin:$PATH" PYTHONDONTWRITEBYTECODE=1 CITECHECK_CACHE_DIR=/home/citecheck/cache
USER citecheck
WORKDIR /work
ENTRYPOINT ["citecheck"]
CMD ["--help"]
