# The program alone; docker-compose.yml puts a Neo4j beside it. First: mvn package
FROM eclipse-temurin:25-jre
RUN useradd --uid 10001 --create-home guanxi
USER 10001
WORKDIR /home/guanxi
COPY target/guanxi.jar /opt/guanxi.jar
# Who may reach it is said where the port is published.
ENV SERVER_ADDRESS=0.0.0.0
EXPOSE 8080
ENTRYPOINT ["java", "-Dsun.misc.unsafe.memory.access=allow", "-jar", "/opt/guanxi.jar"]
